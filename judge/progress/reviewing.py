"""Which runs were a due review: what counts for XP, for the day and for the trio.

`judge review` opens a review of the problem that is due on `due`. To it belong the judged
runs of the same practice day and, if none was made then, those of the first later day
that has any on the same machine; a look at the solution ends it. Everything follows from
what the events say themselves, never from the schedule worked out again, and what another
machine has recorded can add to a review but takes nothing away from it.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeAlias, final

from msgspec import Struct

from judge.progress.event import Attempt, ProblemEvent, Revealed, ReviewOpened
from judge.progress.history import History
from judge.verdict import Verdict

ReviewKey: TypeAlias = tuple[str, date]
"""The problem, and the day on which it was due."""


@final
class Review(Struct, frozen=True):
    """One due review: each machine's first run in it, the first failed, the first accepted one."""

    key: ReviewKey
    starts: tuple[Attempt, ...]
    failed: Attempt | None
    passed: Attempt | None
    was_revealed: bool

    @property
    def first(self) -> Attempt:
        return self.starts[0]


def due_reviews(history: History) -> list[Review]:
    """Those with at least one judged run, oldest first."""
    found = [
        review
        for problem, events in history.by_problem.items()
        for review in _of_problem(problem, events)
    ]
    return sorted(found, key=lambda review: (review.first.instant, review.first.id, review.key))


@final
class _Window:
    """A review that one machine has opened."""

    def __init__(self, opened: ReviewOpened) -> None:
        self._opened = opened
        self._began: date | None = None
        self._has_ended = False

    def see_solution(self, machine: str) -> None:
        self._has_ended |= machine == self._opened.machine

    def admits(self, run: Attempt) -> bool:
        if self._has_ended:
            return False
        if run.machine != self._opened.machine:
            return run.practice_day == self._opened.practice_day
        self._began = self._began or run.practice_day
        return run.practice_day == self._began


def _of_problem(problem: str, events: Iterable[ProblemEvent]) -> list[Review]:
    windows: dict[tuple[date, str], _Window] = {}
    runs: dict[date, list[Attempt]] = {}
    was_revealed: dict[date, bool] = {}
    revealed = False
    for event in events:
        match event:
            case ReviewOpened() if event.due <= event.practice_day:
                windows[event.due, event.machine] = _Window(event)
                was_revealed[event.due] = revealed
            case Revealed():
                revealed = True
                for window in windows.values():
                    window.see_solution(event.machine)
            case Attempt(imported=False):
                dues = {due for (due, _), window in windows.items() if window.admits(event)}
                for due in dues:
                    runs.setdefault(due, []).append(event)
            case _:
                pass
    return [_review((problem, due), tries, was_revealed[due]) for due, tries in runs.items()]


def _review(key: ReviewKey, runs: Sequence[Attempt], was_revealed: bool) -> Review:
    passed = (run for run in runs if run.verdict is Verdict.ACCEPTED)
    failed = (run for run in runs if run.verdict is not Verdict.ACCEPTED)
    starts: dict[str, Attempt] = {}
    for run in runs:
        starts.setdefault(run.machine, run)
    return Review(key, tuple(starts.values()), next(failed, None), next(passed, None), was_revealed)
