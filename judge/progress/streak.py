"""Which days qualify, and how many stand in a row."""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from datetime import date, datetime, timedelta
from typing import TypeAlias, TypeVar, final

from msgspec import Struct

from judge.progress.days import SLACK, Today
from judge.progress.event import Event

Days: TypeAlias = Mapping[date, Sequence[Event]]
"""Qualifying days, oldest first, each with the events that made it one."""

CODES_OF_A_SESSION = 3
LENGTH_OF_A_SESSION = timedelta(minutes=20)

T = TypeVar("T")


@final
class Streak(Struct, frozen=True):
    current: int
    best: int


def qualifying_days(events: Sequence[Event], firsts: Set[str]) -> Days:
    """`events` in order; `firsts` are the ids of the first accepted runs.

    Only what the events say counts, never the present day: the past stays as it is.
    """
    runs_by_day: dict[date, list[Event]] = {}
    for event in events:
        runs_by_day.setdefault(event.practice_day, []).append(event)
    counting = {day: _counting(runs, firsts) for day, runs in sorted(runs_by_day.items())}
    return {day: runs for day, runs in counting.items() if runs}


def day_streak(days: Days, today: Today) -> Streak:
    """Consecutive qualifying days up to today; today itself may still come."""
    done = [_Stay.of(day, events) for day, events in days.items()]
    best = max((len(run) for run in _runs(done, _joined)), default=0)
    current = len(_run_around(_Stay.pending(today), done))
    return Streak(current, max(best, current))


def week_streak(days: Iterable[date], today: date) -> int:
    """Consecutive weeks, Monday to Sunday, that hold a qualifying day; this one may still come."""
    weeks = {_week(day) for day in days}
    this = _week(today)
    runs = _runs(sorted(weeks | {this}), lambda earlier, later: later - earlier == 1)
    return next(len(weeks.intersection(run)) for run in runs if this in run)


@final
class _Stay(Struct, frozen=True):
    """A day with the earliest and the latest qualifying instant at each UTC offset."""

    day: int
    earliest: Mapping[int, datetime]
    latest: Mapping[int, datetime]

    @classmethod
    def of(cls, day: date, events: Sequence[Event]) -> "_Stay":
        latest = {event.offset_minutes: event.instant for event in events}
        earliest = {event.offset_minutes: event.instant for event in reversed(events)}
        return cls(day.toordinal(), earliest, latest)

    @classmethod
    def pending(cls, today: Today) -> "_Stay":
        """The qualifying event that might happen right now."""
        now = {today.moment.offset_minutes: today.moment.instant}
        return cls(today.day.toordinal(), now, now)


def _counting(runs: list[Event], firsts: Set[str]) -> list[Event]:
    """The runs of one day that make it qualify; none if it does not."""
    codes = {run.code_hash for run in runs}
    lasted = runs[-1].instant - runs[0].instant
    if len(codes) >= CODES_OF_A_SESSION and lasted >= LENGTH_OF_A_SESSION:
        return runs
    return [run for run in runs if run.id in firsts]


def _run_around(today: _Stay, done: Sequence[_Stay]) -> Sequence[_Stay]:
    """The done days of the run that holds today, or would if today qualified."""
    if any(stay.day == today.day for stay in done):
        runs = _runs(done, _joined)
        return next(run for run in runs if any(stay.day == today.day for stay in run))
    stays = sorted([*done, today], key=lambda stay: stay.day)
    run = next(run for run in _runs(stays, _joined) if today in run)
    return [stay for stay in run if stay is not today]


def _joined(earlier: _Stay, later: _Stay) -> bool:
    """Next to each other, or a day apart only because a journey took the day away."""
    if later.day - earlier.day <= 1:
        return True
    return any(
        offset != other and abs(start - end) <= SLACK
        for offset, end in earlier.latest.items()
        for other, start in later.earliest.items()
    )


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
