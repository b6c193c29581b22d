"""An accepted `judge run`, with its store warm, against pytest and Hypothesis on the same work."""

import shutil

from benchmarks.figures import Measured, Row, Target, medians_note, ratios
from benchmarks.rounds import Contender, interleaved
from benchmarks.stage import PYTHON, RIVALS, SLUG, Command, Stage, judge


def accepted_run(stage: Stage, rounds: int) -> list[Row]:
    root = stage.workspace("accepted", stage.reference)
    contenders: list[Contender] = [
        lambda: stage.seconds(judge("run", SLUG), cwd=root),
        _hypothesis_rival(stage),
    ]
    mine, theirs = interleaved(rounds, contenders)
    note = medians_note(judge=mine, pytest=theirs)
    what = "accepted `judge run` : pytest + Hypothesis on the same work"
    return [Measured(what, ratios(mine, theirs), target=Target(0.5), note=note)]


def _hypothesis_rival(stage: Stage) -> Contender:
    """Only the plugin that it needs is loaded: the quickest way to run it."""
    folder = stage.folder / "hypothesis"
    folder.mkdir()
    test = folder / "test_two_sum.py"
    shutil.copy(RIVALS / "two_sum_hypothesis.py", test)
    known = len(stage.package.problem.spec.examples) + len(stage.package.problem.spec.hidden)
    files = {
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "REFERENCE": str(stage.reference),
        "SUBMISSION": str(stage.reference),
        "CASES": str(stage.write_cases("known.json", stage.cases[:known])),
        "CHECKER": str(stage.checker),
        "VALIDATOR": str(stage.checker.with_name("validator.py")),
    }
    command: Command = [PYTHON, "-m", "pytest", "-q", "-p", "_hypothesis_pytestplugin", test]
    return lambda: stage.seconds(command, files, cwd=folder)
