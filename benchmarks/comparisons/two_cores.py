"""`judge grade` as it is typed, on two cores and on one."""

import os

from benchmarks.comparisons.submissions import write_submissions
from benchmarks.figures import Measured, Row, Skipped, Target, medians_note, ratios
from benchmarks.rounds import interleaved
from benchmarks.stage import SLUG, Stage, judge, one_core

SUBMISSIONS = 120
_MOST_ROUNDS = 3
"""Each takes some ten seconds, and what differs from round to round is small beside that."""

_WHAT = "`judge grade` on 2 cores : 1 core, whole commands"


def two_cores(stage: Stage, rounds: int) -> list[Row]:
    if len(os.sched_getaffinity(0)) < 2:
        return [Skipped(_WHAT, "there is only one core")]
    folder = stage.folder / "by-cores"
    write_submissions(folder, SUBMISSIONS)
    command = [*judge("grade", "--problem", SLUG, folder, "--json", "--jobs")]

    def alone() -> float:
        with one_core():
            return stage.seconds([*command, "1"])

    one, both = interleaved(
        min(rounds, _MOST_ROUNDS), [alone, lambda: stage.seconds([*command, "2"])]
    )
    note = medians_note(one_core=one, two_cores=both) + f" for {SUBMISSIONS} submissions"
    return [Measured(_WHAT, ratios(one, both), "", Target(1.8, at_least=True), note)]
