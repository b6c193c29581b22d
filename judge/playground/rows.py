"""Lists, strings and tuples as a row of cells or, where they are used as one, as a grid."""

from collections.abc import Mapping, Sequence

from judge.playground.cells import CELLS_AT_MOST, Cells, letters, marked
from judge.playground.roles import Kind
from judge.playground.state import HeapObject, Ref, SequenceKind, SequenceObject, Value
from judge.playground.step import Step
from judge.playground.views import Cell, GridView, Pointer, RowKind, RowView
from judge.playground.visible import Seen

_ROW_KINDS = {
    Kind.STACK: RowKind.STACK,
    Kind.QUEUE: RowKind.QUEUE,
    Kind.DEQUE: RowKind.DEQUE,
    Kind.HEAP: RowKind.HEAP,
}
_PLAIN = {
    SequenceKind.LIST: RowKind.LIST,
    SequenceKind.DEQUE: RowKind.DEQUE,
    SequenceKind.TUPLE: RowKind.TUPLE,
}
_GRID_ROWS_AT_MOST = 64


def row_view(
    group: Sequence[Seen], found: SequenceObject, kind: Kind | None, cells: tuple[Cell, ...]
) -> RowView:
    """Without its pointers."""
    shown_as = _ROW_KINDS.get(kind, _PLAIN[found.kind]) if kind else _PLAIN[found.kind]
    hidden = found.hidden + max(0, len(found.items) - CELLS_AT_MOST)
    return RowView(group[0].name, _names(group), shown_as, cells, hidden=hidden)


def text_view(group: Sequence[Seen], text: str, step: Step) -> RowView:
    old = step.old(group[0]) if step.before is not None else text
    cells = letters(text, old if isinstance(old, str) else "")
    hidden = max(0, len(text) - CELLS_AT_MOST)
    return RowView(group[0].name, _names(group), RowKind.STRING, cells, hidden=hidden)


def grid_view(group: Sequence[Seen], found: SequenceObject, step: Step, cells: Cells) -> GridView:
    """Of a list whose items `is_rows`."""
    old = step.old_object(group[0])
    old_items = old.items if isinstance(old, SequenceObject) else ()
    rows = tuple(
        _grid_row(item, old_items[place] if place < len(old_items) else None, step, cells)
        for place, item in enumerate(found.items[:_GRID_ROWS_AT_MOST])
    )
    hidden = found.hidden + max(0, len(found.items) - _GRID_ROWS_AT_MOST)
    return GridView(group[0].name, _names(group), rows, hidden=hidden)


def is_rows(found: HeapObject | None, heap: Mapping[int, HeapObject]) -> bool:
    """Can it be drawn as a grid: a list of nothing but lists, or of strings?"""
    if not isinstance(found, SequenceObject) or not found.items:
        return False
    return all(_row_size(item, heap) is not None for item in found.items)


def is_rectangle(found: HeapObject | None, heap: Mapping[int, HeapObject]) -> bool:
    """Does it look like a matrix, even if nothing says that it is used as one?"""
    if not isinstance(found, SequenceObject) or len(found.items) < 2:
        return False
    sizes = {_row_size(item, heap) if isinstance(item, Ref) else None for item in found.items}
    return len(sizes) == 1 and (sizes.pop() or 0) >= 3


def together(places: tuple[Pointer, ...], more: tuple[Pointer, ...]) -> tuple[Pointer, ...]:
    """Each name once."""
    names = {pointer.name for pointer in places}
    return (*places, *(pointer for pointer in more if pointer.name not in names))


def _grid_row(item: Value, old: Value, step: Step, cells: Cells) -> tuple[Cell, ...]:
    if isinstance(item, Ref):
        found = step.state.heap.get(item.number)
        before = None if step.before is None else step.before.heap
        old_row = before.get(old.number) if before is not None and isinstance(old, Ref) else None
        if before is not None and old_row is None:
            old_row = _NOTHING
        return cells.of_object(found, old_row, step.writer, step.old_writer) if found else ()
    if isinstance(item, str):
        return letters(item, None if step.before is None else old if isinstance(old, str) else "")
    return (
        marked([step.writer.text(part) for part in item], None) if isinstance(item, tuple) else ()
    )


_NOTHING = SequenceObject(SequenceKind.LIST, ())


def _row_size(item: Value, heap: Mapping[int, HeapObject]) -> int | None:
    if isinstance(item, str | tuple):
        return len(item)
    found = heap.get(item.number) if isinstance(item, Ref) else None
    return len(found.items) if isinstance(found, SequenceObject) else None


def _names(group: Sequence[Seen]) -> tuple[str, ...]:
    return tuple(seen.name for seen in group)
