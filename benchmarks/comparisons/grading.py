"""`judge grade` on one core, a submission after the other, against other ways to run the cases."""

from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

from benchmarks.comparisons.fork_server import ForkServer, fork_server
from benchmarks.comparisons.submissions import write_submissions
from benchmarks.figures import Measured, Row, Target, medians_note, ratios
from benchmarks.rounds import Contender, interleaved, timed
from benchmarks.stage import PYTHON, RIVALS, SEED, SLUG, Stage, one_core
from judge.grade.grader import Grader
from judge.grade.task import Task
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.store import Store

SUBMISSIONS = 200


def grading(stage: Stage, rounds: int) -> list[Row]:
    cases = stage.write_cases("graded.json", stage.cases)
    turns = cycle(write_submissions(stage.folder / "graded", SUBMISSIONS))
    each = -(-SUBMISSIONS // rounds)
    with one_core(), fork_server(stage, cases, len(stage.cases)) as server:
        grader = Grader(Catalogue(problems_root()), SEED, Store(stage.folder / "cache"))
        try:
            samples = interleaved(rounds, _contenders(stage, cases, grader, server, turns, each))
        finally:
            grader.close()
    judge, prelude, bare, pytest, fork = samples
    note = medians_note(judge=judge, fresh=prelude, bare=bare, pytest=pytest, fork=fork)
    # The targets speak of rates: how many of ours in the time of one of theirs.
    faster = "`judge grade`, one core, submissions in the time of one of"
    return [
        Measured(
            f"{faster} a fresh interpreter", ratios(prelude, judge), "", Target(5, True), note
        ),
        Measured(f"{faster} a fresh interpreter without prelude", ratios(bare, judge)),
        Measured(f"{faster} pytest", ratios(pytest, judge), "", Target(80, True)),
        Measured(
            "`judge grade` : unconfined warm fork, same cases", ratios(judge, fork), "", Target(1)
        ),
    ]


def _contenders(
    stage: Stage,
    cases: Path,
    grader: Grader,
    server: ForkServer,
    turns: Iterator[Path],
    each: int,
) -> list[Contender]:
    """Seconds a submission each; the slow ones get fewer a round."""
    script = RIVALS / "run_cases.py"

    def fresh(*options: str) -> Callable[[Path], object]:
        command: list[str | Path] = [PYTHON, "-I", "-S", script]
        return lambda path: stage.run([*command, path, cases, stage.checker, *options])

    def in_turn(count: int, work: Callable[[Path], object]) -> Contender:
        return lambda: timed(lambda: [work(next(turns)) for _ in range(count)], count)

    return [
        in_turn(each, lambda path: _accepted(grader, path)),
        in_turn(4, fresh("prelude")),
        in_turn(4, fresh()),
        in_turn(1, pytest_rival(stage, cases)),
        in_turn(each, server.judge),
    ]


def pytest_rival(stage: Stage, cases: Path) -> Callable[[Path], object]:
    """A test a case, with no plugin loaded."""
    file = RIVALS / "submission_pytest.py"
    command = [PYTHON, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", "pytest.ini"]
    files = {
        "CASES": str(cases),
        "CHECKER": str(stage.checker),
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    }

    def judge_by_pytest(path: Path) -> object:
        return stage.run(
            [*command, f"--rootdir={stage.folder}", file], {**files, "SUBMISSION": str(path)}
        )

    return judge_by_pytest


def _accepted(grader: Grader, path: Path) -> None:
    row = grader.grade(Task(path.name, path, SLUG))
    if row.get("verdict") != "accepted":
        raise RuntimeError(f"a right submission was not accepted: {row}")
