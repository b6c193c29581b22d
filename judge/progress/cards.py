"""One card a problem: how well its solution is remembered, and when it is due again.

A card begins with the first solve or with a look at the solution, and is graded again by
each review. The grade follows from the evidence, unless the learner says otherwise:
again = failed or shown; hard = a hint, more than 3 judged runs or over 1.5 x par; easy =
the first run, no hint, at most half of par; else good. The time is only known if the
problem was begun on the same practice day. What was imported begins no card, since it
says nothing of what is remembered now.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final, final

from msgspec import Struct

from judge.progress.event import (
    Attempt,
    HintOpened,
    ProblemEvent,
    Rated,
    Rating,
    Revealed,
    ReviewOpened,
    Started,
)
from judge.progress.memory import Memory, day_after, graded, retrievability
from judge.progress.par import PAR
from judge.verdict import Verdict

RUNS_OF_A_GOOD_SOLVE: Final = 3
_BEGINNING: Final = datetime.min.replace(tzinfo=UTC)


@final
class Step(Struct, frozen=True):
    """The state of a card after something changed it on `day`.

    `known` is when that was certain, as a practice day and an instant: of a failed review,
    not before its day was over.
    """

    day: date
    known: tuple[date, datetime]
    memory: Memory
    due: date


@final
class Card(Struct, frozen=True):
    problem: str
    topic: str
    memory: Memory
    due: date

    def chance(self, day: date) -> float:
        """To solve it again on that day, from 0 to 1."""
        return retrievability(self.memory, day)


def card_of(problem: str, events: Sequence[ProblemEvent], day: date) -> Card | None:
    """As it stands on `day`; `events` of the problem, in order."""
    known = [event for event in events if event.practice_day <= day]
    steps = steps_of(known, day)
    if not steps:
        return None
    return Card(problem, known[-1].topic, steps[-1].memory, steps[-1].due)


def steps_of(events: Iterable[ProblemEvent], day: date) -> list[Step]:
    """How the card has come about; a review that is not over on `day` is not graded yet."""
    course = _Course()
    for event in events:
        course.take(event)
    course.close_before(day)
    return course.steps


@final
class _Course:
    """Follows one problem: first it is solved, then it rests, and is reviewed now and then."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self._is_open = True
        self._tried_on: date | None = None
        self._start: Started | ReviewOpened | None = None
        self._runs = 0
        self._hinted = False
        self._before: Memory | None = None

    def take(self, event: ProblemEvent) -> None:
        match event:
            case Started():
                self._start = event
            case HintOpened():
                self._hinted = True
            case ReviewOpened():
                self._open(event)
            case Attempt(imported=False):
                self._run(event)
            case Revealed():
                self._reveal(event)
            case Rated():
                self._rate(event)
            case _:
                pass

    def close_before(self, day: date) -> None:
        """A review without an accepted run on its day has failed when the day is over."""
        tried_on = self._tried_on
        if self.steps and self._is_open and tried_on is not None and tried_on < day:
            self._grade(Rating.AGAIN, tried_on, (day_after(tried_on), _BEGINNING))

    def _open(self, opened: ReviewOpened) -> None:
        self.close_before(opened.practice_day)
        if not self._is_open:
            self._is_open, self._runs, self._hinted = True, 0, False
        self._start = opened

    def _run(self, run: Attempt) -> None:
        self.close_before(run.practice_day)
        if not self._is_open:
            return
        self._runs += 1
        self._tried_on = self._tried_on or run.practice_day
        if run.verdict is Verdict.ACCEPTED:
            self._grade(self._evidence(run), run.practice_day, _known(run))

    def _reveal(self, shown: Revealed) -> None:
        """It comes back on the next day, however well it was known; solved already, it is not
        forgotten."""
        self.close_before(shown.practice_day)
        if self._is_open:
            self._grade(Rating.AGAIN, shown.practice_day, _known(shown))
        last = self.steps[-1]
        due = min(last.due, day_after(shown.practice_day))
        self.steps.append(Step(shown.practice_day, _known(shown), last.memory, due))

    def _rate(self, rated: Rated) -> None:
        """Said afterwards, it replaces the last grade, but not what was known until then."""
        self.close_before(rated.practice_day)
        if self.steps:
            memory = graded(self._before, rated.rating, self.steps[-1].memory.seen)
            self.steps.append(Step(rated.practice_day, _known(rated), memory, memory.due))

    def _grade(self, rating: Rating, day: date, known: tuple[date, datetime]) -> None:
        self._before = self.steps[-1].memory if self.steps else None
        memory = graded(self._before, rating, day)
        self.steps.append(Step(day, known, memory, memory.due))
        self._is_open, self._tried_on, self._start = False, None, None

    def _evidence(self, run: Attempt) -> Rating:
        par, took = PAR[run.difficulty], self._took(run)
        too_long = took is not None and took > par * 1.5
        if self._hinted or self._runs > RUNS_OF_A_GOOD_SOLVE or too_long:
            return Rating.HARD
        if self._runs == 1 and took is not None and took <= par / 2:
            return Rating.EASY
        return Rating.GOOD

    def _took(self, run: Attempt) -> timedelta | None:
        if self._start is None or self._start.practice_day != run.practice_day:
            return None
        return run.instant - self._start.instant


def _known(event: ProblemEvent) -> tuple[date, datetime]:
    return event.practice_day, event.instant
