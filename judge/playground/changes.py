"""Which variables a step has changed, as far as the views show it."""

from collections.abc import Iterator
from typing import assert_never

from judge.playground.views import (
    CallsView,
    Cell,
    Edge,
    GridView,
    Node,
    NodePointer,
    NodesView,
    Pointer,
    RowView,
    ScalarsView,
    Scene,
    SetView,
    TableView,
    View,
)


def changed_names(scene: Scene) -> frozenset[str]:
    return frozenset(name for view in scene.views for name in _changed(view))


def plain_values(scene: Scene) -> dict[str, str]:
    """What can be asked for: plain variables and indices, as they are written."""
    values: dict[str, str] = {}
    for view in scene.views:
        match view:
            case ScalarsView():
                values |= {name: cell.text for name, cell in view.values}
            case RowView():
                values |= {pointer.name: str(pointer.index) for pointer in view.pointers}
            case GridView():
                marks = (*view.row_pointers, *view.column_pointers)
                values |= {pointer.name: str(pointer.index) for pointer in marks}
    # `i-1` is a place that is looked at, and no variable.
    return {name: text for name, text in values.items() if name.isidentifier()}


def _changed(view: View) -> Iterator[str]:
    """Names that point elsewhere now, and the names of what is not as it was."""
    yield from (pointer.name for pointer in _pointers(view) if pointer.changed)
    match view:
        case ScalarsView():
            yield from (name for name, cell in view.values if cell.changed)
        case CallsView():
            return
        case _:
            if any(part.changed for part in _parts(view)):
                yield from view.names


def _pointers(view: View) -> tuple[Pointer | NodePointer, ...]:
    match view:
        case RowView() | NodesView():
            return view.pointers
        case GridView():
            return (*view.row_pointers, *view.column_pointers)
        case TableView() | SetView() | ScalarsView() | CallsView():
            return ()
        case _:
            assert_never(view)


def _parts(
    view: RowView | GridView | NodesView | TableView | SetView,
) -> tuple[Cell | Node | Edge, ...]:
    match view:
        case RowView() | SetView():
            return view.cells
        case GridView():
            return tuple(cell for row in view.rows for cell in row)
        case NodesView():
            return (*view.nodes, *view.edges)
        case TableView():
            return tuple(cell for pair in view.rows for cell in pair)
        case _:
            assert_never(view)
