"""What attempts earn: XP by award keys, and levels from XP."""

from collections.abc import Sequence
from math import isqrt
from typing import TypeAlias, final

from msgspec import Struct

from judge.problem.spec import Difficulty
from judge.progress.event import Event
from judge.verdict import Verdict

AwardKey: TypeAlias = tuple[str, ...]
"""What was achieved; each key pays once, in whatever order journals are merged."""

Part: TypeAlias = tuple[int, str]
"""So many XP, for this reason."""

BASE_XP = {Difficulty.EASY: 10, Difficulty.MEDIUM: 25, Difficulty.HARD: 60}
LEVEL_STEP = 20


@final
class Payment(Struct, frozen=True):
    """XP for one award key, booked to the topic that the event names."""

    key: AwardKey
    event: Event
    parts: tuple[Part, ...]

    @property
    def xp(self) -> int:
        return sum(xp for xp, _ in self.parts)


def payments(events: Sequence[Event]) -> tuple[Payment, ...]:
    """Everything that `events` (as `in_order` gives them) have earned."""
    return tuple(
        Payment(("first_accepted", problem), event, _parts(event))
        for problem, event in first_accepted(events).items()
    )


def first_accepted(events: Sequence[Event]) -> dict[str, Event]:
    """By problem. The first one stands, so solving again earns nothing."""
    firsts: dict[str, Event] = {}
    for event in events:
        if event.verdict is Verdict.ACCEPTED:
            firsts.setdefault(event.problem, event)
    return firsts


def level_of(xp: int) -> int:
    """floor(sqrt(xp / 20)), in whole numbers."""
    return isqrt(xp // LEVEL_STEP)


def xp_at_level(level: int) -> int:
    """The XP with which `level` begins."""
    return LEVEL_STEP * level * level


def xp_to_next_level(xp: int) -> int:
    return xp_at_level(level_of(xp) + 1) - xp


def _parts(event: Event) -> tuple[Part, ...]:
    """Hint factors and bonuses belong here: what they need stands in the event."""
    return ((BASE_XP[event.difficulty], event.difficulty.value),)
