"""First accepted runs, with what the rules ask about the way to them.

Two machines whose journals have not met yet may each solve a problem first. Both solves
stand: what a machine has earned and kept by its own record is not taken back when the
other's older lines come in. So each machine's runs are counted by themselves, and of
several first solves of a problem the best is paid (see `awards`).
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import final

from msgspec import Struct

from judge.progress.event import Attempt, HintOpened, ProblemEvent, Revealed, Started
from judge.progress.help import NO_HELP, depth_of
from judge.progress.history import History
from judge.verdict import Verdict


@final
class Solve(Struct, frozen=True):
    """`runs` counts the accepted one; `took` is None unless a clock was running."""

    attempt: Attempt
    depth: int
    runs: int
    took: timedelta | None


def first_solves(history: History) -> list[Solve]:
    """The first of each problem on each machine, oldest first."""
    found = [solve for events in history.by_problem.values() for solve in _first(events)]
    return sorted(found, key=lambda solve: (solve.attempt.instant, solve.attempt.id))


@final
class _Way:
    """What has happened with one problem on one machine."""

    def __init__(self) -> None:
        self.depth = NO_HELP
        self.runs = 0
        self.is_solved = False


def _first(events: Iterable[ProblemEvent]) -> Iterator[Solve]:
    """`events` of one problem, in order."""
    ways: dict[str, _Way] = {}
    clock: datetime | None = None
    for event in events:
        way = ways.setdefault(event.machine, _Way())
        match event:
            case Started(timed=True):
                clock = event.instant
            case HintOpened() | Revealed():
                way.depth = max(way.depth, depth_of(event))
            case Attempt() if not way.is_solved:
                # An imported file was run elsewhere, nobody knows how often.
                way.runs += not event.imported
                if event.verdict is Verdict.ACCEPTED:
                    way.is_solved = True
                    # The attempt remembers what other machines' lines had told of by then.
                    depth = max(way.depth, event.hints_opened)
                    took = None if clock is None else event.instant - clock
                    yield Solve(event, depth, way.runs, took)
            case _:
                pass
