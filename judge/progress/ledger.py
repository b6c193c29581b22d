"""Every day's status and the overall streak, walked through from the first day to today.

A day that is over is judged by what happened until then and never again: freezes are spent
in order, whether or not the streak can be saved in the end. Only a day after which 36 hours
have not passed since the last qualifying event is still open, for a journey may bridge it.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, final

from msgspec import Struct

from judge.progress.days import SLACK, Today
from judge.progress.event import Rested
from judge.progress.qualifying import Days
from judge.progress.streak import Stay, Streak, are_one_journey

FREEZES_AT_FIRST: Final = 2
FREEZES_AT_MOST: Final = 2
DAYS_FOR_A_FREEZE: Final = 7
FROZEN_IN_A_ROW: Final = 2
DAYS_TO_EARN_BACK: Final = 3
REVIEWS_TO_EARN_BACK: Final = 3
DAYS_BETWEEN_EARN_BACKS: Final = 30
_DAY: Final = timedelta(days=1)


@final
class Status(StrEnum):
    KEPT = "kept"
    EARNED_BACK = "earned back"
    FROZEN = "frozen"
    RESTED = "rested"
    TRAVELLED = "travelled"
    LOST = "lost"
    MISSED = "missed"
    PENDING = "pending"


@final
class Entry(Struct, frozen=True):
    """A day, with the streak and the freezes held at its end."""

    day: date
    status: Status
    streak: int
    freezes: int


@final
class Ledger(Struct, frozen=True):
    """`entries` hold every day from the first qualifying one to today, but for those missed
    without a streak to keep: after a clock that said 1970 there are very many of them."""

    entries: tuple[Entry, ...]
    streak: Streak
    freezes: int


def ledger(
    days: Days, rests: Sequence[Rested], reviews: Mapping[date, int], today: Today
) -> Ledger:
    """`reviews` counts the due reviews attempted on each day.

    A rest covers the day on which it was declared and later ones, but no day before. A day
    ahead of today counts if it has been lived: a flight over the date line goes back by one.
    """
    walk = _Walk(rests, reviews, today)
    for day, events in days.items():
        if day <= today.day or events[-1].instant <= today.moment.instant:
            walk.go_to(Stay.of(day, events), day)
    walk.end()
    current = walk.entries[-1].streak if walk.entries else 0
    return Ledger(tuple(walk.entries), Streak(current, walk.best), walk.freezes)


@final
class _Loss(Struct, frozen=True):
    """A streak that ended for want of a qualifying `day`, with the freezes all spent."""

    day: date
    length: int


@final
class _Walk:
    def __init__(self, rests: Sequence[Rested], reviews: Mapping[date, int], today: Today) -> None:
        self.entries: list[Entry] = []
        self.best = 0
        self.freezes = FREEZES_AT_FIRST
        self._rests = rests
        self._reviews = reviews
        self._today = today
        self._streak = 0
        self._qualified = 0
        self._frozen = 0
        self._last: Stay | None = None
        self._loss: _Loss | None = None
        self._since_loss = 0
        self._reviews_since_loss = 0
        self._earned_back: date | None = None

    def go_to(self, stay: Stay, day: date) -> None:
        """From the last qualifying day to the next one."""
        if self._last is not None:
            self._cross(self._last, stay, day)
        self._keep(day)
        self._last = stay

    def end(self) -> None:
        """From the last qualifying day to today, which may still come."""
        last, today = self._last, self._today.day
        if last is None or last.day >= today.toordinal():
            return
        is_open = self._today.moment.instant - max(last.latest.values()) <= SLACK
        count = len(self.entries)
        self._cross(last, Stay.pending(self._today), today)
        if is_open:
            self.entries[count:] = [_reopened(entry) for entry in self.entries[count:]]
        self._note(today, Status.RESTED if self._is_rest(today) else Status.PENDING)

    def _cross(self, earlier: Stay, later: Stay, until: date) -> None:
        has_travelled = are_one_journey(earlier, later)
        day = date.fromordinal(earlier.day) + _DAY
        while day < until and self._streak:
            if has_travelled:
                self._note(day, Status.TRAVELLED)
            elif self._is_rest(day):
                self._note(day, Status.RESTED)
            else:
                self._miss(day)
            day += _DAY

    def _keep(self, day: date) -> None:
        self._frozen = 0
        self._qualified += 1
        if self._qualified % DAYS_FOR_A_FREEZE == 0:
            self.freezes = min(FREEZES_AT_MOST, self.freezes + 1)
        self._streak += 1
        status = Status.EARNED_BACK if self._earns_back(day) else Status.KEPT
        self.best = max(self.best, self._streak)
        self._note(day, status)

    def _miss(self, day: date) -> None:
        """The rule of two days in a row holds by itself, since no more than two are held."""
        if self.freezes and self._frozen < FROZEN_IN_A_ROW:
            self.freezes -= 1
            self._frozen += 1
            self._note(day, Status.FROZEN)
        else:
            self._lose(day)

    def _lose(self, day: date) -> None:
        """A short streak lost soon after a long one does not take its place."""
        loss = self._loss
        if loss is None or day > loss.day + DAYS_TO_EARN_BACK * _DAY:
            self._loss = _Loss(day, self._streak)
            self._since_loss = self._reviews_since_loss = 0
        self._streak = self._frozen = 0
        self._note(day, Status.LOST)

    def _earns_back(self, day: date) -> bool:
        """Three due reviews within three days after a loss bring the lost streak back."""
        loss = self._loss
        if loss is None or day > loss.day + DAYS_TO_EARN_BACK * _DAY:
            return False
        self._since_loss += 1
        self._reviews_since_loss += self._reviews.get(day, 0)
        if self._reviews_since_loss < REVIEWS_TO_EARN_BACK:
            return False
        before = self._earned_back
        if before is not None and day < before + DAYS_BETWEEN_EARN_BACKS * _DAY:
            return False
        self._streak = loss.length + self._since_loss
        self._loss, self._earned_back = None, day
        return True

    def _is_rest(self, day: date) -> bool:
        return any(max(rest.first, rest.practice_day) <= day <= rest.last for rest in self._rests)

    def _note(self, day: date, status: Status) -> None:
        self.entries.append(Entry(day, status, self._streak, self.freezes))


def _reopened(entry: Entry) -> Entry:
    """The numbers stay as they would be if the present offset stayed; the day is not judged."""
    if entry.status is Status.RESTED:
        return entry
    return Entry(entry.day, Status.PENDING, entry.streak, entry.freezes)
