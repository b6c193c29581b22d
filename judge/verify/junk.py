"""Answers that are nearly right: what a checker has to see through.

Each is made from a right answer by one change and keeps the declared type's plain form.
"""

from collections.abc import Iterator
from enum import StrEnum
from math import inf, nan
from typing import Final, final

from judge.problem.plain import shape_fault
from judge.problem.types import ValueType
from judge.verdict import Plain

HUGE: Final = 10**18
_MANY: Final = 20_000


@final
class Near(StrEnum):
    """What was done to the right answer. `waivers.yaml` names it."""

    EMPTY = "empty"
    NONE = "none"
    SHORTER = "shorter"
    LONGER = "longer"
    REORDERED = "reordered"
    ITEM_CHANGED = "item changed"
    OUT_OF_RANGE = "out of range"
    NOT_A_NUMBER = "not a number"
    NEGATED = "negated"
    OTHER_TEXT = "other text"


def junk_for(kind: ValueType, right: Plain) -> Iterator[tuple[Near, Plain]]:
    """Never the right answer itself, as far as plain comparison goes."""
    for near, value in _near(right):
        if repr(value) != repr(right) and shape_fault(kind, value, ()) is None:
            yield near, value


def flood(right: Plain) -> Plain | None:
    """So long an answer that a quadratic checker is found out; None where it can be no longer."""
    return right * (_MANY // len(right)) if isinstance(right, list) and right else None


def _near(right: Plain) -> Iterator[tuple[Near, Plain]]:
    yield Near.NONE, None
    match right:
        case bool():
            yield Near.NEGATED, not right
        case int():
            yield from _near_number(right)
        case float():
            yield from _near_number(right)
            for value in (nan, inf, -inf):
                yield Near.NOT_A_NUMBER, value
        case str():
            yield from _near_text(right)
        case list():
            yield from _near_list(right)
        case dict():
            yield from _near_dict(right)
        case None:
            return


def _near_number(right: int | float) -> Iterator[tuple[Near, Plain]]:
    for step in (1, -1):
        yield Near.ITEM_CHANGED, right + step
    yield Near.NEGATED, -right
    for value in (HUGE, -HUGE):
        yield Near.OUT_OF_RANGE, value


def _near_text(right: str) -> Iterator[tuple[Near, Plain]]:
    yield Near.EMPTY, ""
    yield Near.SHORTER, right[:-1]
    yield Near.LONGER, right + right[-1:]
    yield Near.REORDERED, right[::-1]
    yield Near.OTHER_TEXT, right.swapcase()
    yield Near.OTHER_TEXT, f"{right}\0"


def _near_list(right: list[Plain]) -> Iterator[tuple[Near, Plain]]:
    yield Near.EMPTY, []
    yield Near.SHORTER, right[:-1]
    yield Near.SHORTER, right[1:]
    yield Near.LONGER, [*right, *(right[-1:] or [0])]
    yield Near.LONGER, [*(right[:1] or [0]), *right]
    yield Near.REORDERED, right[::-1]
    yield Near.REORDERED, [*right[1:], *right[:1]]
    for place in {0, len(right) - 1} if right else ():
        for near, value in _near(right[place]):
            yield near, [*right[:place], value, *right[place + 1 :]]


def _near_dict(right: dict[str, Plain]) -> Iterator[tuple[Near, Plain]]:
    yield Near.EMPTY, {}
    yield Near.LONGER, {**right, "junk": next(iter(right.values()), 0)}
    for key in [*right][:1]:
        rest = {name: value for name, value in right.items() if name != key}
        yield Near.SHORTER, rest
        for near, value in _near(right[key]):
            yield near, {**rest, key: value}
