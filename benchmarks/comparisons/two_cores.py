"""`judge grade` with two processes on two cores, and with one on one."""

import os
from collections.abc import Iterator
from itertools import islice

from benchmarks.comparisons.submissions import write_submissions
from benchmarks.figures import Measured, Row, Skipped, Target, medians_note, ratios
from benchmarks.rounds import interleaved, timed
from benchmarks.stage import SEED, SLUG, Stage, one_core
from judge.grade.pool import Row as GradeRow
from judge.grade.pool import grade_all
from judge.grade.task import Task
from judge.problem.catalogue import problems_root

SUBMISSIONS = 120
_FIRST = 20
"""Until then the processes start and work out what they share, once for thousands."""

_MOST_ROUNDS = 3
_WHAT = "`judge grade`, submissions a second on 2 cores : 1 core"


def two_cores(stage: Stage, rounds: int) -> list[Row]:
    if len(os.sched_getaffinity(0)) < 2:
        return [Skipped(_WHAT, "there is only one core")]
    paths = write_submissions(stage.folder / "by-cores", SUBMISSIONS)
    tasks = [Task(path.name, path, SLUG) for path in paths]

    def alone() -> float:
        with one_core():
            return _seconds_each(tasks, 1)

    contenders = [alone, lambda: _seconds_each(tasks, 2)]
    one, both = interleaved(min(rounds, _MOST_ROUNDS), contenders, warm_ups=1)
    note = medians_note(one_core=one, two_cores=both)
    return [Measured(_WHAT, ratios(one, both), "", Target(1.8, at_least=True), note)]


def _seconds_each(tasks: list[Task], jobs: int) -> float:
    rows = grade_all(tasks, problems_root(), SEED, jobs)
    _accepted(islice(rows, _FIRST))
    return timed(lambda: _accepted(rows), len(tasks) - _FIRST)


def _accepted(rows: Iterator[GradeRow]) -> None:
    wrong = [row for row in rows if row.get("verdict") != "accepted"]
    if wrong:
        raise RuntimeError(f"a right submission was not accepted: {wrong[0]}")
