"""Names that point at places, stacked so that none touches another.

A name starts in the column that it points at and runs to the right, and its line goes
straight up (or down) from there. Going from right to left, a name takes the nearest row
where it ends before the next name begins: no line can then cross a name, since all lines
still to come stand further left than every name so far.
"""

from collections.abc import Iterable, Sequence
from typing import final

from msgspec import Struct

from judge.playground.text_canvas import Canvas
from judge.playground.text_look import Signs, Tone
from judge.playground.text_width import width


@final
class Flag(Struct, frozen=True):
    x: int
    text: str
    tone: Tone = Tone.POINTER


def merged(flags: Iterable[Flag]) -> tuple[Flag, ...]:
    """One flag for each place, from left to right."""
    at: dict[int, Flag] = {}
    for flag in flags:
        known = at.get(flag.x)
        tone = Tone.CHANGED if known and known.tone is Tone.CHANGED else flag.tone
        at[flag.x] = Flag(flag.x, f"{known.text},{flag.text}" if known else flag.text, tone)
    return tuple(at[x] for x in sorted(at))


def height(flags: Sequence[Flag]) -> int:
    """Lines that the merged flags take, their arrowheads included."""
    return 2 + max(_rows(flags)) if flags else 0


def draw_below(canvas: Canvas, y: int, flags: Sequence[Flag], signs: Signs, columns: int) -> None:
    """Arrowheads in line `y`, names below. Names are cut at the edge of `columns`."""
    for flag, row in zip(flags, _rows(flags), strict=True):
        canvas.write(flag.x, y, signs.up, flag.tone)
        if row:
            canvas.trace([(flag.x, y), (flag.x, y + 1 + row)], flag.tone)
        canvas.write(flag.x, y + 1 + row, _cut(flag, signs, columns), flag.tone)


def draw_above(canvas: Canvas, y: int, flags: Sequence[Flag], signs: Signs, columns: int) -> None:
    """Arrowheads in line `y`, names above. Names are cut at the edge of `columns`."""
    for flag, row in zip(flags, _rows(flags), strict=True):
        if row:
            canvas.trace([(flag.x, y), (flag.x, y - 1 - row)], flag.tone)
        canvas.write(flag.x, y, signs.down, flag.tone)
        canvas.write(flag.x, y - 1 - row, _cut(flag, signs, columns), flag.tone)


def stacked(spans: Sequence[tuple[float, float]]) -> list[int]:
    """The row of each name, counted from what it points at; from left to right, as (begin, end).

    Names in a row are apart by more than nothing, so an end is best given with a gap.
    """
    rows: list[int] = []
    begins: list[float] = []  # by row, where its leftmost name or line so far stands
    for begin, end in reversed(spans):
        row = next((row for row, other in enumerate(begins) if end < other), len(begins))
        # A line to a farther row passes the nearer ones, which must leave it free.
        begins[: row + 1] = [begin] * (row + 1)
        rows.append(row)
    return rows[::-1]


def _rows(flags: Sequence[Flag]) -> list[int]:
    return stacked([(flag.x, flag.x + width(flag.text)) for flag in flags])


def _cut(flag: Flag, signs: Signs, columns: int) -> str:
    return signs.text(flag.text, columns - flag.x)
