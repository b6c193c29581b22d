"""Names that point at places of a picture, stacked so that none touches another."""

from collections.abc import Iterable, Sequence
from typing import final

from msgspec import Struct

from judge.playground.svg_shapes import CHARACTER, Point, head, line, pixels, text
from judge.playground.text_flags import stacked

ROW = 16.0
_STEM = 12.0
_INDENT = 4.0


@final
class Mark(Struct, frozen=True):
    """A name for the place at `x`."""

    x: float
    name: str
    changed: bool


def merged(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """One for each place, from left to right."""
    at: dict[float, Mark] = {}
    for mark in marks:
        known = at.get(mark.x)
        name = f"{known.name}, {mark.name}" if known else mark.name
        at[mark.x] = Mark(mark.x, name, mark.changed or (known is not None and known.changed))
    return tuple(at[x] for x in sorted(at))


def height(marks: Sequence[Mark]) -> float:
    """What the merged marks take above or below what they point at."""
    return _STEM + (1 + max(_rows(marks))) * ROW if marks else 0


def right(marks: Sequence[Mark]) -> float:
    return max((mark.x + pixels(mark.name) for mark in marks), default=0)


def draw(marks: Sequence[Mark], y: float, *, points_up: bool) -> str:
    """`y` is the edge that the arrows touch."""
    sign = 1 if points_up else -1
    parts: list[str] = []
    for mark, row in zip(marks, _rows(marks), strict=True):
        kind = "c" if mark.changed else "p"
        end = y + sign * (_STEM + row * ROW)
        parts.append(line((Point(mark.x, y + sign * 5), Point(mark.x, end)), f"{kind}l"))
        parts.append(head(Point(mark.x, end), Point(mark.x, y + sign), f"{kind}f"))
        base = end + (ROW - 4) if points_up else end - 4
        parts.append(text(mark.x - _INDENT, base, mark.name, f"{kind} h"))
    return "".join(parts)


def _rows(marks: Sequence[Mark]) -> list[int]:
    return stacked([(mark.x - _INDENT, mark.x + pixels(mark.name) + CHARACTER) for mark in marks])
