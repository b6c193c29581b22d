"""How long a solution stays in memory, by the FSRS model of the fsrs package.

Its memory is told in whole practice days (as noon, UTC), so neither the hour nor the zone
of a run shifts a date. The package is imported when a card is worked out, not before.
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, final

from msgspec import Struct

from judge.progress.event import Rating

if TYPE_CHECKING:
    from fsrs import Card, Scheduler

_LAST: Final = date(9990, 1, 1)
"""A wrong clock may say any date, and the calendar ends soon after this one."""


@final
class Memory(Struct, frozen=True):
    """`stability` in days; `due` is when the chance to recall has fallen to 85 %."""

    stability: float
    difficulty: float
    seen: date
    due: date


@lru_cache(maxsize=1 << 14)
def graded(before: Memory | None, rating: Rating, day: date) -> Memory:
    """The memory after a solve or a review on `day`.

    It is asked for the same cards before and after an event, and for each machine.
    """
    import fsrs

    level = {
        Rating.AGAIN: fsrs.Rating.Again,
        Rating.HARD: fsrs.Rating.Hard,
        Rating.GOOD: fsrs.Rating.Good,
        Rating.EASY: fsrs.Rating.Easy,
    }[rating]
    card, _ = _scheduler().review_card(_card(before), level, _noon(day))
    assert card.stability is not None
    assert card.difficulty is not None
    return Memory(card.stability, card.difficulty, min(day, _LAST), card.due.date())


def retrievability(memory: Memory, day: date) -> float:
    """The chance, from 0 to 1, that it would be solved again on `day`."""
    return float(_scheduler().get_card_retrievability(_card(memory), _noon(day)))


def day_after(day: date) -> date:
    return min(day, _LAST) + timedelta(days=1)


@cache
def _scheduler() -> "Scheduler":
    import fsrs

    return fsrs.Scheduler(
        desired_retention=0.85,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=90,
        enable_fuzzing=False,
    )


def _card(memory: Memory | None) -> "Card":
    """With an id of its own choosing, a card would wait a millisecond to be unique."""
    import fsrs

    if memory is None:
        return fsrs.Card(card_id=1)
    return fsrs.Card(
        card_id=1,
        state=fsrs.State.Review,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=_noon(memory.due),
        last_review=_noon(memory.seen),
    )


def _noon(day: date) -> datetime:
    return datetime.combine(min(day, _LAST), time(12), UTC)
