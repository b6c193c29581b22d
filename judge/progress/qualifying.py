"""Which days qualify for a streak: only by what their own events say, never by the present."""

from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date, timedelta
from typing import Final, TypeAlias

from judge.progress.event import AnyEvent, Attempt, Killed, StagePassed
from judge.progress.history import History
from judge.progress.reviewing import Review
from judge.progress.solves import Solve

Days: TypeAlias = Mapping[date, Sequence[AnyEvent]]
"""Qualifying days, oldest first, each with the events that made it one."""

CODES_OF_A_SESSION: Final = 3
LENGTH_OF_A_SESSION: Final = timedelta(minutes=20)


def telling(history: History, solves: Iterable[Solve], reviews: Iterable[Review]) -> frozenset[str]:
    """The ids of the events that make their day qualify by themselves.

    What was imported was done on other days, so it makes none.
    """
    ids = {solve.attempt.id for solve in solves if not solve.attempt.imported}
    ids.update(run.id for review in reviews for run in review.starts)
    ids.update(stage.id for stage in history.only(StagePassed))
    ids.update(kill.id for kill in first_kills(history.events, by_machine=True))
    return frozenset(ids)


def qualifying_days(events: Iterable[AnyEvent], telling: Set[str]) -> Days:
    """`events` in order; a day may also qualify by a session of trying."""
    by_day: dict[date, list[AnyEvent]] = {}
    for event in events:
        by_day.setdefault(event.practice_day, []).append(event)
    counting = {day: _counting(by_day[day], telling) for day in sorted(by_day)}
    return {day: happened for day, happened in counting.items() if happened}


def first_kills(events: Iterable[AnyEvent], *, by_machine: bool = False) -> list[Killed]:
    """Each wrong solution's first end: on each machine, or on any."""
    found: dict[tuple[str, ...], Killed] = {}
    for event in events:
        if isinstance(event, Killed):
            key = (event.problem, event.submission, event.machine if by_machine else "")
            found.setdefault(key, event)
    return list(found.values())


def is_session(runs: Sequence[Attempt]) -> bool:
    """At least three programs that differ in more than their layout, over 20 minutes."""
    programs = {run.shape_hash or run.code_hash for run in runs}
    if len(programs) < CODES_OF_A_SESSION:
        return False
    return runs[-1].instant - runs[0].instant >= LENGTH_OF_A_SESSION


def _counting(events: list[AnyEvent], telling: Set[str]) -> list[AnyEvent]:
    """The events of one day that make it qualify; none if it does not."""
    runs = [event for event in events if isinstance(event, Attempt) and not event.imported]
    session = {run.id for run in runs} if is_session(runs) else frozenset()
    return [event for event in events if event.id in telling or event.id in session]
