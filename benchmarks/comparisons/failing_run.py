"""A failing `judge run`, whose input was saved before, against a bare script with the cases."""

import json

from benchmarks.figures import Measured, Row, Target, medians_note, ratios
from benchmarks.rounds import Contender, interleaved
from benchmarks.stage import PYTHON, RIVALS, SLUG, Command, Stage, judge

DRAWN_UNTIL_IT_FAILS = 20


def failing_run(stage: Stage, rounds: int) -> list[Row]:
    wrong = stage.package.problem.folder / "submissions" / "wrong_answer" / "reuses_one_element.py"
    root = stage.workspace("failing", wrong)
    # The first run saves the failing input; each later one, warm-ups included, meets it there.
    first = json.loads(stage.run(judge("run", SLUG, "--json"), cwd=root, code=1))
    known = sum(tally["total"] for name, tally in first["tests"].items() if name != "properties")
    cases = stage.write_cases("failing.json", stage.cases[: known + DRAWN_UNTIL_IT_FAILS])
    script: Command = [PYTHON, RIVALS / "run_cases.py", wrong, cases, stage.checker]
    contenders: list[Contender] = [
        lambda: stage.seconds(judge("run", SLUG), cwd=root, code=1),
        lambda: stage.seconds(script, code=1),
    ]
    mine, theirs = interleaved(rounds, contenders)
    note = medians_note(judge=mine, script=theirs)
    what = "failing `judge run`, own case saved before : bare script, cases in JSON"
    return [Measured(what, ratios(mine, theirs), target=Target(3), note=note)]
