"""What the journal has earned: one payment for each award key.

Every rule here is such that a payment, once earned, is never lost or lowered: not by later
events, and not by another machine's lines that come in with a merge, however old they are.
Where two machines have earned the same key differently, the better one is paid.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import partial
from typing import Final, TypeAlias, final

from msgspec import Struct

from judge.progress.event import AnyEvent, Logged, StagePassed
from judge.progress.history import History
from judge.progress.qualifying import first_kills
from judge.progress.reviewing import Review
from judge.progress.schedule import Schedule
from judge.progress.solves import Solve
from judge.progress.trio import Deed, completed_by
from judge.progress.xp import Part, review_xp, solve_parts

AwardKey: TypeAlias = tuple[str, ...]
"""What was achieved; each key pays once, in whatever order journals are merged."""

FAILED_REVIEW_XP: Final = 2
KILL_XP: Final = 5
KILLS_PAID: Final = 3
LOG_XP: Final = 10
TRIO_XP: Final = 15
STAGE_XP: Final = 40
LAST_STAGE_XP: Final = 80
_TRIO: Final = "trio"


@final
class Payment(Struct, frozen=True):
    """XP for one award key, booked to the topic that the event names, if it names one."""

    key: AwardKey
    event: AnyEvent
    parts: tuple[Part, ...]

    @property
    def xp(self) -> int:
        return sum(xp for xp, _ in self.parts)

    @property
    def is_of_the_day(self) -> bool:
        """Whether the whole day earned it, of which the event was only the last part."""
        return self.key[0] == _TRIO

    @property
    def topic(self) -> str | None:
        return None if self.is_of_the_day else getattr(self.event, "topic", None)


def payments(
    history: History,
    solves: Iterable[Solve],
    reviews: Iterable[Review],
    deeds: Mapping[date, list[Deed]],
) -> tuple[Payment, ...]:
    """Everything that was earned, oldest first."""
    found = [
        *_for_solves(solves),
        *_for_reviews(reviews),
        *_for_kills(history),
        *_for_logs(history),
        *_for_stages(history),
        *_for_trios(history, deeds),
    ]
    return tuple(sorted(found, key=_age))


def _age(payment: Payment) -> tuple[datetime, str, AwardKey]:
    return payment.event.instant, payment.event.id, payment.key


def _for_solves(solves: Iterable[Solve]) -> Iterable[Payment]:
    best: dict[str, Payment] = {}
    for solve in solves:
        problem = solve.attempt.problem
        payment = Payment(("first_accepted", problem), solve.attempt, solve_parts(solve))
        if problem not in best or payment.xp > best[problem].xp:
            best[problem] = payment
    return best.values()


def _for_reviews(reviews: Iterable[Review]) -> Iterator[Payment]:
    """The 2 XP of a failed try are part of what a pass pays in all: it pays the rest."""
    for review in reviews:
        problem, due = review.key
        paid = 0
        if review.failed is not None:
            paid = FAILED_REVIEW_XP
            key = ("review", problem, due.isoformat(), "tried")
            yield Payment(key, review.failed, ((paid, "review tried"),))
        if review.passed is not None:
            full = review_xp(review.passed.difficulty, was_revealed=review.was_revealed)
            key = ("review", problem, due.isoformat(), "passed")
            yield Payment(key, review.passed, ((full - paid, "review"),))


def _for_kills(history: History) -> Iterator[Payment]:
    paid: dict[str, int] = {}
    for kill in first_kills(history.events):
        paid[kill.problem] = paid.get(kill.problem, 0) + 1
        if paid[kill.problem] <= KILLS_PAID:
            yield Payment(("hunt", kill.problem, kill.submission), kill, ((KILL_XP, "hunt"),))


def _for_logs(history: History) -> Iterable[Payment]:
    by_day: dict[date, Payment] = {}
    for entry in history.only(Logged):
        if entry.files:
            key = ("log", entry.practice_day.isoformat())
            by_day.setdefault(entry.practice_day, Payment(key, entry, ((LOG_XP, "experiment"),)))
    return by_day.values()


def _for_stages(history: History) -> Iterable[Payment]:
    best: dict[AwardKey, Payment] = {}
    for stage in history.only(StagePassed):
        key = ("stage", stage.project, stage.stage)
        xp, reason = (LAST_STAGE_XP, "last stage") if stage.is_last else (STAGE_XP, "stage")
        payment = Payment(key, stage, ((xp, reason),))
        if key not in best or payment.xp > best[key].xp:
            best[key] = payment
    return best.values()


def _for_trios(history: History, deeds: Mapping[date, list[Deed]]) -> Iterator[Payment]:
    """Whether something was due is asked of each machine's own record, for the same reason."""

    machines = _Machines(history)
    for day, done in deeds.items():
        event = completed_by(done, partial(machines.had_nothing_due, day))
        if event is not None:
            yield Payment((_TRIO, day.isoformat()), event, ((TRIO_XP, "trio"),))


@final
class _Machines:
    """What each machine knew by itself, worked out when it is first asked for."""

    def __init__(self, history: History) -> None:
        self._history = history
        self._schedules: dict[str, Schedule] = {}
        self._dawns: dict[date, dict[str, datetime]] = {}
        for event in history.events:
            self._dawns.setdefault(event.practice_day, {}).setdefault(event.machine, event.instant)

    def had_nothing_due(self, day: date) -> bool:
        """Whether one of those that were used on that day knew of nothing."""
        dawns = self._dawns[day]
        return any(self._schedule(name).nothing_due(day, since) for name, since in dawns.items())

    def _schedule(self, machine: str) -> Schedule:
        if machine not in self._schedules:
            self._schedules[machine] = Schedule.of(self._history.of_machine(machine))
        return self._schedules[machine]
