"""Cells in a row as boxes with their indices, and carets under them for the pointers."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias, final

from msgspec import Struct

from judge.playground import text_flags
from judge.playground.text_canvas import Canvas
from judge.playground.text_flags import Flag
from judge.playground.text_look import Line, Signs, Tone
from judge.playground.text_titles import change_tone, stray_lines, title_line
from judge.playground.text_width import width
from judge.playground.text_window import Axis, axis, folded
from judge.playground.views import Pointer, RowKind, RowView

_MARGIN = 4
"""Left of the first box, where -1 points."""
_LONGEST_CELL = 24
_FOLDED_RESERVE = 8
"""The same at every step, so that the boxes keep their lines."""
_LONGEST_NAME = 16
_NOTES = {
    RowKind.LIST: "",
    RowKind.STRING: "",
    RowKind.TUPLE: "tuple",
    RowKind.STACK: "stack, its top at the right",
    RowKind.QUEUE: "queue, its head at the left",
    RowKind.DEQUE: "deque",
    RowKind.HEAP: "heap, its smallest at the left",
}


@final
class _Slot(Struct, frozen=True):
    """A drawn cell: `x` is its left border and `size` what lies between its borders."""

    x: int
    size: int

    @property
    def middle(self) -> int:
        return self.x + 1 + (self.size - 1) // 2


_Slots: TypeAlias = Mapping[int, _Slot]
"""The drawn cells by their indices."""


def row_lines(view: RowView, columns: int, signs: Signs) -> list[Line]:
    title = title_line(view.names, row_note(view), columns, signs)
    if not view.cells:
        return [title, *stray_lines(beside_nothing(view), columns, signs)]
    texts = [signs.text(cell.text, _longest(columns)) for cell in view.cells]
    room = columns - _MARGIN - 2 - _reserve(view.pointers, signs)
    drawn: list[tuple[Canvas, _Slots]] = []
    if _is_long_string(view, texts, room):
        drawn = [_letters(view, texts, room, signs)]
    else:
        sizes = [size + 1 for size in _sizes(texts)]
        fold = folded(sizes, _MARGIN, room, columns - _MARGIN - 2 - _FOLDED_RESERVE)
        drawn = [_boxes(view, texts, at, signs) for at in fold]
        drawn = drawn or [_boxes(view, texts, _axis(sizes, view, room, signs), signs)]
    lines: list[Line] = []
    for canvas, slots in drawn:
        flags = _flags(view, slots, signs)
        text_flags.draw_below(canvas, len(canvas.lines()), flags, signs, columns)
        lines += canvas.lines()
    strays = _strays(view, [slots for _, slots in drawn])
    return [title, *lines, *stray_lines(strays, columns, signs)]


def row_note(view: RowView) -> str:
    """What kind it is where that says more than the boxes do, and what is missing."""
    if not view.cells and not view.hidden:
        is_plain = view.kind in (RowKind.LIST, RowKind.STRING)
        return "empty" if is_plain else f"{view.kind}, empty"
    hidden = f"{view.hidden} more are not shown" if view.hidden else ""
    return "; ".join(part for part in (_NOTES[view.kind], hidden) if part)


def beside_nothing(view: RowView) -> list[Pointer]:
    """Of an empty row: its variables are told among the plain ones, but `i-1` is nowhere else."""
    return [pointer for pointer in view.pointers if not pointer.name.isidentifier()]


def _longest(columns: int) -> int:
    """A single cell with its gaps must fit into the narrowest terminal."""
    return max(3, min(_LONGEST_CELL, columns - _MARGIN - _LONGEST_NAME - 24))


def _sizes(texts: Sequence[str]) -> list[int]:
    """Equal where that is cheap, for the eye; a blank on each side."""
    natural = [max(width(text), len(str(index))) + 2 for index, text in enumerate(texts)]
    widest = max(natural)
    return [widest] * len(natural) if widest <= 5 else natural


def _reserve(pointers: Iterable[Pointer], signs: Signs) -> int:
    """Room behind the last cell: for the place there, and the names that begin at it."""
    by_place: dict[int, int] = {}
    for pointer in pointers:
        name = width(signs.text(pointer.name, _LONGEST_NAME))
        by_place[pointer.index] = by_place.get(pointer.index, 0) + name + 1
    return min(_LONGEST_NAME, max(by_place.values(), default=0)) + 1


def _focus(view: RowView) -> list[int]:
    """What moved is seen first, then what points, then what changed."""
    last = len(view.cells) - 1
    by_moving = sorted(view.pointers, key=lambda pointer: not pointer.changed)
    pointed = [min(max(pointer.index, 0), last) for pointer in by_moving]
    changed = [index for index, cell in enumerate(view.cells) if cell.changed]
    top = [last] if view.kind is RowKind.STACK else []
    return list(dict.fromkeys([*pointed, *changed, *top]))


def _is_long_string(view: RowView, texts: Sequence[str], room: int) -> bool:
    """Boxes take four columns a letter: a string that they do not fit is set as letters."""
    is_letters = view.kind is RowKind.STRING and all(width(text) == 1 for text in texts)
    return is_letters and sum(_sizes(texts)) + len(texts) > room


def _letters(view: RowView, texts: Sequence[str], room: int, signs: Signs) -> tuple[Canvas, _Slots]:
    """Letters without gaps, every fifth index below."""
    canvas = Canvas(signs)
    places = _axis([1] * len(texts), view, room, signs)
    for index, x in places.at.items():
        canvas.write(x, 0, texts[index], change_tone(view.cells[index].changed, Tone.VALUE))
        if index % 5 == 0 and canvas.is_free(x - 1, 1, 2):
            canvas.write(x, 1, str(index), Tone.QUIET)
    for x, left_out in places.gaps:
        canvas.write(x + 1, 0, _gap(len(left_out), signs), Tone.QUIET)
    return canvas, {index: _Slot(x - 1, 1) for index, x in places.at.items()}


def _boxes(
    view: RowView, texts: Sequence[str], places: Axis, signs: Signs
) -> tuple[Canvas, _Slots]:
    """Lines 0 to 3 are the upper border, the texts, the lower one, indices."""
    canvas, sizes = Canvas(signs), _sizes(texts)
    slots = {index: _Slot(x, sizes[index]) for index, x in places.at.items()}
    for index, slot in slots.items():
        _draw_box(canvas, slot)
        _draw_content(canvas, slot, index, (texts[index], view.cells[index].changed), signs)
    for x, left_out in places.gaps:
        canvas.write(x + 2, 1, _gap(len(left_out), signs), Tone.QUIET)
    return canvas, slots


def _axis(sizes: Sequence[int], view: RowView, room: int, signs: Signs) -> Axis:
    return axis(sizes, _focus(view), _MARGIN, room, lambda count: len(_gap(count, signs)) + 3)


def _gap(count: int, signs: Signs) -> str:
    return signs.more(count, "").rstrip()


def _draw_box(canvas: Canvas, slot: _Slot) -> None:
    right = slot.x + slot.size + 1
    corners = ((slot.x, 0), (right, 0), (right, 2), (slot.x, 2), (slot.x, 0))
    canvas.trace(corners, Tone.QUIET)


def _draw_content(
    canvas: Canvas, slot: _Slot, index: int, content: tuple[str, bool], signs: Signs
) -> None:
    text, is_changed = content
    start = slot.x + 1 + (slot.size - width(text)) // 2
    canvas.write(start, 1, text, change_tone(is_changed, Tone.VALUE))
    if is_changed:
        canvas.write(start - 1, 1, signs.changed, Tone.CHANGED)
    number = str(index)
    canvas.write(slot.x + 1 + (slot.size - len(number)) // 2, 3, number, Tone.QUIET)


def _flags(view: RowView, slots: _Slots, signs: Signs) -> tuple[Flag, ...]:
    """The pointers at places of this line."""
    flags = []
    for pointer in view.pointers:
        x = _place(pointer.index, slots, len(view.cells))
        if x is not None:
            tone = change_tone(pointer.changed, Tone.POINTER)
            flags.append(Flag(x, signs.text(pointer.name, _LONGEST_NAME), tone))
    return text_flags.merged(flags)


def _strays(view: RowView, lines: Sequence[_Slots]) -> list[Pointer]:
    """The pointers at places that are not drawn."""
    count = len(view.cells)
    return [
        pointer
        for pointer in view.pointers
        if all(_place(pointer.index, slots, count) is None for slots in lines)
    ]


def _place(index: int, slots: _Slots, count: int) -> int | None:
    if index in slots:
        return slots[index].middle
    if index == -1 and 0 in slots:
        return slots[0].x - 3
    if index == count and count - 1 in slots:
        last = slots[count - 1]
        return last.x + last.size + 2
    return None
