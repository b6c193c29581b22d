"""The view of one object, and of all variables that hold it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from judge.playground.adjacency import graph_view
from judge.playground.cells import Cells
from judge.playground.heaps import HEAP_AT_MOST, heap_view
from judge.playground.loops import Counted
from judge.playground.plans import Plans
from judge.playground.pointers import PointerFinder, cursor_pointers
from judge.playground.roles import Axis, Kind, Roles
from judge.playground.rows import grid_view, is_rectangle, is_rows, row_view, text_view, together
from judge.playground.scopes import Variable
from judge.playground.state import (
    DictObject,
    HeapObject,
    Ref,
    SequenceKind,
    SequenceObject,
    SetObject,
    Value,
)
from judge.playground.step import Step
from judge.playground.tables import set_view, table_view
from judge.playground.views import GridView, NodesView, Pointer, RowView, View
from judge.playground.visible import Seen


class Group(NamedTuple):
    """The variables that hold one object or string, at one step."""

    seen: Sequence[Seen]
    step: Step
    counted: Sequence[Counted]

    @property
    def value(self) -> Value:
        return self.seen[0].value

    @property
    def variables(self) -> list[Variable]:
        return [seen.variable for seen in self.seen]


class GroupViews:
    def __init__(self, roles: Roles, plans: Plans) -> None:
        self._roles, self._plans = roles, plans
        self._pointers = PointerFinder(roles)
        self._cells = Cells()
        self._rectangles: dict[str, bool] = {}
        self._heaps: dict[int, int] = {}

    def is_row(self, seen: Seen) -> bool:
        """Is it a string or a tuple whose parts somebody points at?"""
        return isinstance(seen.value, str | tuple) and seen.variable in self._pointers.bases

    def views(self, group: Group) -> Iterator[View]:
        """One, or none for what cannot be drawn."""
        heap, value = group.step.state.heap, group.value
        found = heap.get(value.number) if isinstance(value, Ref) else None
        kind = self._kind(group) or (Kind.HEAP if self._heap_size(group) else None)
        match found:
            case SequenceObject() | DictObject() if kind is Kind.GRAPH:
                yield self._graph(group, found)
            case SequenceObject():
                yield self._sequence(group, found, kind)
            case DictObject():
                yield table_view(group.seen, found, group.step)
            case SetObject():
                yield set_view(group.seen, found, group.step)
            case _ if isinstance(value, str):
                yield self._pointed(group, text_view(group.seen, value, group.step))
            case _ if isinstance(value, tuple):
                parts = SequenceObject(SequenceKind.TUPLE, value)
                writer = group.step.writer
                cells = self._cells.of_object(parts, parts, writer, writer)
                yield self._pointed(group, row_view(group.seen, parts, None, cells))
            case _:
                return

    def _kind(self, group: Group) -> Kind | None:
        kinds = [self._roles.kinds.get(variable) for variable in group.variables]
        return next((kind for kind in kinds if kind is not None), None)

    def _sequence(self, group: Group, found: SequenceObject, kind: Kind | None) -> View:
        step = group.step
        if self._is_grid(group, found, kind):
            return self._grid_pointed(group, grid_view(group.seen, found, step, self._cells))
        old = None if step.before is None else step.old_object(group.seen[0]) or _NOTHING
        cells = self._cells.of_object(found, old, step.writer, step.old_writer)
        most = self._heap_size(group)
        if kind is Kind.HEAP and 0 < most <= HEAP_AT_MOST:
            return heap_view(group.seen, cells, most)
        return self._pointed(group, row_view(group.seen, found, kind, cells))

    def _heap_size(self, group: Group) -> int:
        """The largest there ever is; a heap stays one under a name that is used for nothing."""
        most = max(self._plans.heap_sizes.get(variable, 0) for variable in group.variables)
        if not isinstance(group.value, Ref):
            return most
        self._heaps[group.value.number] = max(most, self._heaps.get(group.value.number, 0))
        return self._heaps[group.value.number]

    def _is_grid(self, group: Group, found: SequenceObject, kind: Kind | None) -> bool:
        heap, key = group.step.state.heap, group.seen[0].name
        if kind is Kind.GRID:
            return is_rows(found, heap)
        if key not in self._rectangles and found.items:
            self._rectangles[key] = kind is None and is_rectangle(found, heap)
        return self._rectangles.get(key, False) and is_rows(found, heap)

    def _pointed(self, group: Group, row: RowView) -> RowView:
        places = self._along(group, len(row.cells), row.hidden)
        return RowView(row.key, row.names, row.kind, row.cells, places, row.hidden)

    def _grid_pointed(self, group: Group, grid: GridView) -> GridView:
        width = max((len(row) for row in grid.rows), default=0)
        rows = self._along(group, len(grid.rows), grid.hidden)
        columns = self._pointers.pointers(group.seen, Axis.ACROSS, width, group.step)
        return GridView(grid.key, grid.names, grid.rows, rows, columns, grid.hidden)

    def _along(self, group: Group, size: int, hidden: int) -> tuple[Pointer, ...]:
        # Behind the last cell that is shown stands a hidden one, not the end.
        last = size - 1 if hidden else size
        places = self._pointers.pointers(group.seen, Axis.ALONG, last, group.step)
        loops = cursor_pointers(group.counted, group.variables, group.value, size)
        return together(places, tuple(loops))

    def _graph(self, group: Group, found: HeapObject) -> NodesView:
        bases = [one for one in group.variables if one in self._roles.neighbour_places]
        pointing = {key.pointer for key in self._roles.graph_keys if key.base in bases}
        keys = [seen for seen in group.step.sight if seen.variable in pointing]
        plan = self._plans.graphs[bases[0]]
        place = self._roles.neighbour_places[bases[0]]
        return graph_view(group.seen, found, plan, place, keys, group.step)


_NOTHING: HeapObject = SequenceObject(SequenceKind.LIST, ())
