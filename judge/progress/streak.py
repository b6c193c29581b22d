"""How many days or weeks stand in a row, and what a journey takes from no one.

Topics are counted so, without freezes; `ledger` has the overall streak.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TypeVar, final

from msgspec import Struct

from judge.progress.days import SLACK, Today
from judge.progress.event import AnyEvent
from judge.progress.qualifying import Days

T = TypeVar("T")


@final
class Streak(Struct, frozen=True):
    current: int
    best: int


def day_streak(days: Days, today: Today) -> Streak:
    """Consecutive qualifying days up to today; today itself may still come."""
    done = [Stay.of(day, events) for day, events in days.items()]
    best = max((len(run) for run in _runs(done, joined)), default=0)
    current = len(_run_around(Stay.pending(today), done))
    return Streak(current, max(best, current))


def week_streak(days: Iterable[date], today: date) -> int:
    """Consecutive weeks, Monday to Sunday, that hold a qualifying day; this one may still come."""
    weeks = {_week(day) for day in days}
    this = _week(today)
    runs = _runs(sorted(weeks | {this}), lambda earlier, later: later - earlier == 1)
    return next(len(weeks.intersection(run)) for run in runs if this in run)


@final
class Stay(Struct, frozen=True):
    """A day with the earliest and the latest qualifying instant at each UTC offset."""

    day: int
    earliest: Mapping[int, datetime]
    latest: Mapping[int, datetime]

    @classmethod
    def of(cls, day: date, events: Sequence[AnyEvent]) -> "Stay":
        latest = {event.offset_minutes: event.instant for event in events}
        earliest = {event.offset_minutes: event.instant for event in reversed(events)}
        return cls(day.toordinal(), earliest, latest)

    @classmethod
    def pending(cls, today: Today) -> "Stay":
        """The qualifying event that might happen right now."""
        now = {today.moment.offset_minutes: today.moment.instant}
        return cls(today.day.toordinal(), now, now)


def joined(earlier: Stay, later: Stay) -> bool:
    """Next to each other, or a day apart only because a journey took the day away."""
    return later.day - earlier.day <= 1 or are_one_journey(earlier, later)


def are_one_journey(earlier: Stay, later: Stay) -> bool:
    """Whether the offset changed between two qualifying events at most 36 h apart."""
    return any(
        offset != other and abs(start - end) <= SLACK
        for offset, end in earlier.latest.items()
        for other, start in later.earliest.items()
    )


def _run_around(today: Stay, done: Sequence[Stay]) -> Sequence[Stay]:
    """The done days of the run that holds today, or would if today qualified."""
    if any(stay.day == today.day for stay in done):
        runs = _runs(done, joined)
        return next(run for run in runs if any(stay.day == today.day for stay in run))
    stays = sorted([*done, today], key=lambda stay: stay.day)
    run = next(run for run in _runs(stays, joined) if today in run)
    return [stay for stay in run if stay is not today]


def _runs(items: Iterable[T], joined: Callable[[T, T], bool]) -> list[list[T]]:
    runs: list[list[T]] = []
    for item in items:
        if runs and joined(runs[-1][-1], item):
            runs[-1].append(item)
        else:
            runs.append([item])
    return runs


def _week(day: date) -> int:
    """Weeks counted from the first Monday of the calendar, which is day 1."""
    return (day.toordinal() - 1) // 7
