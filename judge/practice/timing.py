"""The clock of `judge new --timed`: how long a problem has taken, against its par time."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import final

from msgspec import Struct

from judge.problem.spec import Problem
from judge.progress.event import AnyEvent, Attempt, ProblemEvent, Started
from judge.progress.par import PAR
from judge.verdict import Verdict


@final
class Timing(Struct, frozen=True):
    took: timedelta
    par: timedelta


def timing(problem: Problem, before: Iterable[AnyEvent], now: datetime) -> Timing | None:
    """None where no clock runs: none was started, or the problem was solved before."""
    start: datetime | None = None
    for event in before:
        if isinstance(event, ProblemEvent) and event.problem == problem.slug:
            match event:
                case Started(timed=True):
                    start = event.instant
                case Attempt(verdict=Verdict.ACCEPTED):
                    return None
                case _:
                    pass
    if start is None or start > now:
        return None
    return Timing(now - start, PAR[problem.spec.difficulty])
