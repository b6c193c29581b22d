"""Rows of cells with the pointers to rows at the left and those to columns above."""

from collections.abc import Iterator, Sequence
from typing import final

from msgspec import Struct

from judge.playground import text_flags
from judge.playground.text_canvas import Canvas
from judge.playground.text_flags import Flag
from judge.playground.text_look import Line, Signs, Tone
from judge.playground.text_titles import change_tone, stray_lines, title_line
from judge.playground.text_width import width
from judge.playground.text_window import Axis, axis
from judge.playground.views import GridView, Pointer

_LONGEST_CELL = 12
_LONGEST_NAME = 10
_MOST_ROWS = 16


@final
class _Plan(Struct, frozen=True):
    """`across` are the left edges of the columns, `down` the lines of the rows."""

    across: Axis
    down: Axis
    size: int

    def middle(self, column: int) -> int:
        return self.across.at[column] + self.size // 2


def grid_lines(view: GridView, columns: int, signs: Signs) -> list[Line]:
    title = title_line(view.names, _note(view), columns, signs)
    if not any(view.rows):
        return [title, *stray_lines([*view.row_pointers, *view.column_pointers], columns, signs)]
    # One column with a sign on each side for those left out must fit into any terminal.
    longest = max(3, min(_LONGEST_CELL, columns // 2 - _LONGEST_NAME - 4))
    texts = [[signs.text(cell.text, longest) for cell in row] for row in view.rows]
    plan = _plan(view, texts, columns, signs)
    canvas = Canvas(signs)
    flags = _column_flags(view, plan, signs)
    top = text_flags.height(flags)
    text_flags.draw_above(canvas, top - 1, flags, signs, columns)
    _draw_margins(canvas, top, view, plan, signs)
    _draw_cells(canvas, top + 1, view, texts, plan, signs)
    strays = [*_strays(view.row_pointers, plan.down), *_strays(view.column_pointers, plan.across)]
    return [title, *canvas.lines(), *stray_lines(strays, columns, signs)]


def _strays(pointers: Sequence[Pointer], places: Axis) -> Iterator[Pointer]:
    """A variable that has left the grid is told among the plain ones; `i-1` is nowhere else."""
    count = len(places.at) + sum(len(left_out) for _, left_out in places.gaps)
    for pointer in pointers:
        is_told = pointer.name.isidentifier() and not 0 <= pointer.index < count
        if pointer.index not in places.at and not is_told:
            yield pointer


def _note(view: GridView) -> str:
    if not any(view.rows):
        return "empty"
    count = len(view.rows) + view.hidden
    size = f"{count} row{'' if count == 1 else 's'}"
    return f"{size}; {view.hidden} of them are not shown" if view.hidden else size


def _plan(view: GridView, texts: Sequence[Sequence[str]], columns: int, signs: Signs) -> _Plan:
    count = max(map(len, texts))
    longest = max(width(text) for row in texts for text in row)
    size = max(longest, len(str(count - 1))) + 2
    names = _row_names(view, signs).values()
    gutter = max(map(width, names), default=0) + len(str(len(texts))) + 3
    # A name over the last column needs room to the right of it.
    reserve = max((width(signs.text(p.name)) for p in view.column_pointers), default=0)
    room = columns - gutter - min(reserve, _LONGEST_NAME)
    across = axis([size] * count, _focus_columns(view), gutter, room, _gap_columns)
    down = axis([1] * len(texts), _focus_rows(view), 0, _MOST_ROWS, lambda _: 1)
    return _Plan(across, down, size)


def _gap_columns(count: int) -> int:
    return len(str(count)) + 6


def _row_names(view: GridView, signs: Signs) -> dict[int, str]:
    names: dict[int, str] = {}
    for pointer in view.row_pointers:
        name = signs.text(pointer.name, _LONGEST_NAME)
        known = names.get(pointer.index)
        names[pointer.index] = f"{known},{name}" if known else name
    return {index: signs.text(name, _LONGEST_NAME) for index, name in names.items()}


def _column_flags(view: GridView, plan: _Plan, signs: Signs) -> tuple[Flag, ...]:
    return text_flags.merged(
        Flag(
            plan.middle(pointer.index),
            signs.text(pointer.name, _LONGEST_NAME),
            change_tone(pointer.changed, Tone.POINTER),
        )
        for pointer in view.column_pointers
        if pointer.index in plan.across.at
    )


def _focus_rows(view: GridView) -> list[int]:
    pointed = sorted(view.row_pointers, key=lambda pointer: not pointer.changed)
    changed = [row for row, cells in enumerate(view.rows) if any(cell.changed for cell in cells)]
    return list(dict.fromkeys([*(pointer.index for pointer in pointed), *changed]))


def _focus_columns(view: GridView) -> list[int]:
    pointed = sorted(view.column_pointers, key=lambda pointer: not pointer.changed)
    changed = [column for row in view.rows for column, cell in enumerate(row) if cell.changed]
    return list(dict.fromkeys([*(pointer.index for pointer in pointed), *changed]))


def _draw_margins(canvas: Canvas, y: int, view: GridView, plan: _Plan, signs: Signs) -> None:
    """Indices, the names of row pointers, and how much is left out."""
    for column in plan.across.at:
        text = str(column)
        canvas.write(plan.middle(column) - (len(text) - 1) // 2, y, text, Tone.QUIET)
    for x, left_out in plan.across.gaps:
        canvas.write(x + 1, y, signs.more(len(left_out), ""), Tone.QUIET)
    names = _row_names(view, signs)
    gutter = max(map(width, names.values()), default=0)
    moved = {pointer.index for pointer in view.row_pointers if pointer.changed}
    for row, line in plan.down.at.items():
        if row in names:
            tone = change_tone(row in moved, Tone.POINTER)
            canvas.write(gutter - width(names[row]), y + 1 + line, names[row], tone)
            canvas.write(gutter, y + 1 + line, signs.right, tone)
        number = str(row).rjust(len(str(len(view.rows))))
        canvas.write(gutter + 1, y + 1 + line, number, Tone.QUIET)
    for line, left_out in plan.down.gaps:
        canvas.write(gutter + 1, y + 1 + line, signs.more(len(left_out), "rows"), Tone.QUIET)


def _draw_cells(  # where, what, how
    canvas: Canvas,
    y: int,
    view: GridView,
    texts: Sequence[Sequence[str]],
    plan: _Plan,
    signs: Signs,
) -> None:
    for row, line in plan.down.at.items():
        for column, (cell, text) in enumerate(zip(view.rows[row], texts[row], strict=True)):
            if column not in plan.across.at:
                continue
            x = plan.across.at[column] + 1 + (plan.size - 1 - width(text)) // 2
            canvas.write(x, y + line, text, change_tone(cell.changed, Tone.VALUE))
            if cell.changed:
                canvas.write(x - 1, y + line, signs.changed, Tone.CHANGED)
