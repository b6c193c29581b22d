"""The roadmap as one learner walks it: which week it is, what is done, what is coming."""

from collections.abc import Set
from datetime import date, timedelta
from typing import Final, final

from msgspec import Struct

from judge.problem.roadmap import Roadmap, Stop, Week
from judge.problem.spec import Track
from judge.progress.plan import week_of

_WEEK: Final = timedelta(days=7)


@final
class Leg(Struct, frozen=True):
    """A problem of a week; without a package it is still to come."""

    stop: Stop
    is_here: bool
    is_solved: bool


@final
class WeekView(Struct, frozen=True):
    """`first` and `last` are its days; the week of today is the one to work on."""

    week: Week
    first: date
    last: date
    is_now: bool
    legs: tuple[Leg, ...]

    @property
    def here(self) -> int:
        return sum(leg.is_here for leg in self.core)

    @property
    def solved(self) -> int:
        return sum(leg.is_solved for leg in self.core)

    @property
    def core(self) -> tuple[Leg, ...]:
        return tuple(leg for leg in self.legs if leg.stop.track is Track.CORE)

    @property
    def extra(self) -> tuple[Leg, ...]:
        return tuple(leg for leg in self.legs if leg.stop.track is not Track.CORE)

    @property
    def is_coming(self) -> bool:
        return not any(leg.is_here for leg in self.legs)


def week_views(
    roadmap: Roadmap, present: Set[str], solved: Set[str], start: date, today: date
) -> tuple[WeekView, ...]:
    """`present` are the problems whose packages exist."""
    now = week_of(start, today)
    return tuple(
        WeekView(
            week=week,
            first=start + (week.week - 1) * _WEEK,
            last=start + week.week * _WEEK - timedelta(days=1),
            is_now=week.week == now and today >= start,
            legs=tuple(
                Leg(stop, stop.slug in present, stop.slug in solved) for stop in week.problems
            ),
        )
        for week in roadmap.weeks
    )
