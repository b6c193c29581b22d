"""Cells in a row, and grids of them, as boxes with pointers; long rows go on below."""

from collections.abc import Sequence
from itertools import groupby

from judge.playground import svg_flags
from judge.playground.svg_flags import Mark
from judge.playground.svg_shapes import CHARACTER, Picture, box, pixels, short, text
from judge.playground.views import Cell, GridView, Pointer, RowView

WIDEST = 640.0
_BOX = 32.0
_LEFT = 30.0
"""Room for the place before the first cell."""
_LONGEST_CELL = 24
_LONGEST_NAME = 24
_INDEX = 15.0


def row_picture(view: RowView) -> Picture:
    """Indices below the boxes, pointers below the indices."""
    if not view.cells:
        return Picture(0, 0, "")
    texts = [short(cell.text, _LONGEST_CELL) for cell in view.cells]
    sizes = _sizes(texts)
    bodies: list[str] = []
    y, widest = 0.0, 0.0
    for first, last in _chunks(sizes):
        picture = _chunk(view, texts, sizes, range(first, last))
        bodies.append(_moved(picture.body, y))
        y += picture.lines
        widest = max(widest, picture.columns)
    return Picture(widest, y, "".join(bodies))


def _sizes(texts: Sequence[str]) -> list[float]:
    return [max(_BOX, pixels(shown) + 2 * CHARACTER) for shown in texts]


def _chunks(sizes: Sequence[float]) -> list[tuple[int, int]]:
    """As many boxes a line as fit, as (first, behind the last)."""
    lines, used, line = [], 0.0, 0
    for size in sizes:
        if used and used + size > WIDEST:
            line, used = line + 1, 0.0
        used += size
        lines.append(line)
    found: list[tuple[int, int]] = []
    for _, group in groupby(range(len(sizes)), key=lines.__getitem__):
        places = [*group]
        found.append((places[0], places[-1] + 1))
    return found


def _chunk(view: RowView, texts: Sequence[str], sizes: Sequence[float], places: range) -> Picture:
    parts: list[str] = []
    middles: dict[int, float] = {}
    x = _LEFT
    for place in places:
        parts.append(_cell(x, 0, sizes[place], texts[place], view.cells[place]))
        middles[place] = x + sizes[place] / 2
        parts.append(text(middles[place], _BOX + _INDEX - 3, str(place), "q m s"))
        x += sizes[place]
    if places.start == 0:
        middles[-1] = _LEFT - 16
    if places.stop == len(texts):
        middles[len(texts)] = x + 16
    marks = _marks(view.pointers, middles)
    parts.append(svg_flags.draw(marks, _BOX + _INDEX, points_up=True))
    height = _BOX + _INDEX + svg_flags.height(marks) + 4
    return Picture(max(x + _LEFT, svg_flags.right(marks)), height, "".join(parts))


def _marks(pointers: Sequence[Pointer], middles: dict[int, float]) -> tuple[Mark, ...]:
    return svg_flags.merged(
        Mark(middles[pointer.index], short(pointer.name, _LONGEST_NAME), pointer.changed)
        for pointer in pointers
        if pointer.index in middles
    )


def _cell(x: float, y: float, size: float, content: str, cell: Cell) -> str:
    kind = "bc" if cell.changed else "b"
    middle = text(x + size / 2, y + _BOX / 2 + 5, content, "c m" if cell.changed else "t m")
    return box(x, y, (size, _BOX), kind) + middle


def _moved(body: str, y: float) -> str:
    return f'<g transform="translate(0 {y:.0f})">{body}</g>' if y else body


def grid_picture(view: GridView) -> Picture:
    """Row indices and names at the left, those of columns above."""
    if not any(view.rows):
        return Picture(0, 0, "")
    texts = [[short(cell.text, _LONGEST_CELL) for cell in row] for row in view.rows]
    size = max(_BOX, max(pixels(shown) for row in texts for shown in row) + 2 * CHARACTER)
    names = _row_names(view)
    left = max((pixels(name) for name, _ in names.values()), default=0) + 46
    columns = max(map(len, texts))
    middles = {column: left + (column + 0.5) * size for column in range(-1, columns + 1)}
    marks = _marks(view.column_pointers, middles)
    top = svg_flags.height(marks) + _INDEX
    parts = [svg_flags.draw(marks, top - _INDEX, points_up=False)]
    parts += [text(middles[c], top - 4, str(c), "q m s") for c in range(columns)]
    for row, cells in enumerate(view.rows):
        y = top + row * _BOX
        parts.append(text(left - 6, y + _BOX / 2 + 4, str(row), "q e s"))
        for column, cell in enumerate(cells):
            parts.append(_cell(left + column * size, y, size, texts[row][column], cell))
    for row, (name, is_changed) in names.items():
        y = top + (row + 0.5) * _BOX + 5
        if 0 <= row < len(view.rows):
            parts.append(text(left - 30, y, f"{name} →", f"{'c' if is_changed else 'p'} e h"))
    width = max(left + columns * size, svg_flags.right(marks))
    return Picture(width, top + len(view.rows) * _BOX, "".join(parts))


def _row_names(view: GridView) -> dict[int, tuple[str, bool]]:
    names: dict[int, tuple[str, bool]] = {}
    for pointer in view.row_pointers:
        name = short(pointer.name, _LONGEST_NAME)
        known, changed = names.get(pointer.index, ("", False))
        joined = f"{known}, {name}" if known else name
        names[pointer.index] = joined, changed or pointer.changed
    return names
