"""The views of each step. A variable is drawn in one view only, and a view keeps its order."""

from collections.abc import Iterator, Mapping, Sequence

from judge.playground.adjacency import Plan, graph_view
from judge.playground.cells import Cells
from judge.playground.heaps import HEAP_AT_MOST, heap_view
from judge.playground.loops import Counted
from judge.playground.pointers import PointerFinder, cursor_pointers
from judge.playground.roles import Axis, Kind, Roles
from judge.playground.rows import along, grid_view, is_rectangle, is_rows, row_view, text_view
from judge.playground.scopes import Variable
from judge.playground.shown import SCALAR_WIDTH
from judge.playground.state import (
    DictObject,
    HeapObject,
    Instance,
    Ref,
    SequenceKind,
    SequenceObject,
    SetObject,
    State,
    Value,
)
from judge.playground.step import Step
from judge.playground.structures import Structures
from judge.playground.survey import Survey
from judge.playground.tables import set_view, table_view
from judge.playground.views import (
    Cell,
    GridView,
    NodePointer,
    NodesView,
    RowView,
    ScalarsView,
    Shape,
    View,
)
from judge.playground.visible import Seen, Sight

SCALARS_KEY = "variables"


class ViewMaker:
    """Feed it every step in order."""

    def __init__(self, roles: Roles, survey: Survey, sights: Sequence[tuple[State, Sight]]) -> None:
        self._roles, self._survey = roles, survey
        self._pointers = PointerFinder(roles)
        self._structures = Structures(survey)
        self._cells = Cells()
        self._order: dict[str, int] = {}
        self._rectangles: dict[str, bool] = {}
        self._plans, self._heap_sizes = _plans(roles, sights)
        self._node_shapes = _node_shapes(survey, sights)

    def views(self, step: Step, counted: Sequence[Counted]) -> tuple[View, ...]:
        """In the order in which they first came up; plain variables come last."""
        groups: dict[object, list[Seen]] = {}
        scalars: list[Seen] = []
        nodes: dict[Shape, list[NodePointer]] = {shape: [] for shape in self._survey.places}
        for seen in step.sight:
            if self._is_node(seen, step, nodes):
                continue
            key = self._group_key(seen, step.state.heap)
            if key is None:
                scalars.append(seen)
            else:
                groups.setdefault(key, []).append(seen)
        found = [view for group in groups.values() for view in self._drawn(group, step, counted)]
        for shape, pointers in nodes.items():
            view = self._structures.view(shape, pointers, step)
            if view is not None:
                found.append(view)
            else:
                scalars += [
                    seen for seen in step.sight if seen.name in {one.name for one in pointers}
                ]
        for drawn in found:
            self._order.setdefault(drawn.key, len(self._order))
        found.sort(key=lambda view: self._order[view.key])
        return (*found, *self._scalars(scalars, step))

    def _is_node(self, seen: Seen, step: Step, nodes: Mapping[Shape, list[NodePointer]]) -> bool:
        """Is it a variable for nodes? Then it becomes a pointer."""
        shape = self._node_shapes.get((seen.variable, seen.name))
        if seen.value is not None:
            shape = self._shape(seen.value, step.state.heap)
        if shape is None:
            return False
        node = seen.value.number if isinstance(seen.value, Ref) else None
        nodes[shape].append(NodePointer(seen.name, node, step.is_changed(seen)))
        return True

    def _shape(self, value: Value, heap: Mapping[int, HeapObject]) -> Shape | None:
        return _shape_of(value, heap, self._survey)

    def _group_key(self, seen: Seen, heap: Mapping[int, HeapObject]) -> object:
        """Aliases have the same; None is a plain variable."""
        value = seen.value
        if isinstance(value, Ref):
            found = heap.get(value.number)
            return None if found is None or isinstance(found, Instance) else value.number
        is_row = isinstance(value, str | tuple) and seen.variable in self._pointers.bases
        return seen.name if is_row else None

    def _drawn(self, group: list[Seen], step: Step, counted: Sequence[Counted]) -> Iterator[View]:
        value = group[0].value
        found = step.state.heap.get(value.number) if isinstance(value, Ref) else None
        kind = next(
            (kind for seen in group if (kind := self._roles.kinds.get(seen.variable))), None
        )
        bases = [seen.variable for seen in group]
        match found:
            case SequenceObject() | DictObject() if kind is Kind.GRAPH:
                yield self._graph(group, found, step)
            case SequenceObject():
                yield self._sequence(group, found, kind, step, counted)
            case DictObject():
                yield table_view(group, found, step)
            case SetObject():
                yield set_view(group, found, step)
            case _ if isinstance(value, str):
                yield self._pointed(text_view(group, value, step), bases, value, step, counted)
            case _ if isinstance(value, tuple):
                found = SequenceObject(SequenceKind.TUPLE, value)
                row = row_view(
                    group,
                    found,
                    kind,
                    self._cells.of_object(found, found, step.writer, step.writer),
                )
                yield self._pointed(row, bases, value, step, counted)
            case _:
                return

    def _sequence(
        self,
        group: list[Seen],
        found: SequenceObject,
        kind: Kind | None,
        step: Step,
        counted: Sequence[Counted],
    ) -> View:
        bases = [seen.variable for seen in group]
        if self._is_grid(group, found, kind, step):
            grid = grid_view(group, found, step, self._cells)
            return self._grid_pointed(grid, bases, group[0].value, step, counted)
        cells = self._cells.of_object(
            found, self._compared(group, step), step.writer, step.old_writer
        )
        most = max(self._heap_sizes.get(base, 0) for base in bases)
        if kind is Kind.HEAP and 0 < most <= HEAP_AT_MOST:
            return heap_view(group, cells, most)
        return self._pointed(
            row_view(group, found, kind, cells), bases, group[0].value, step, counted
        )

    def _compared(self, group: list[Seen], step: Step) -> HeapObject | None:
        if step.before is None:
            return None
        return step.old_object(group[0]) or _NOTHING

    def _is_grid(
        self, group: list[Seen], found: SequenceObject, kind: Kind | None, step: Step
    ) -> bool:
        heap = step.state.heap
        if kind is Kind.GRID:
            return is_rows(found, heap)
        key = group[0].name
        if key not in self._rectangles and found.items:
            self._rectangles[key] = kind is None and is_rectangle(found, heap)
        return self._rectangles.get(key, False) and is_rows(found, heap)

    def _pointed(
        self,
        row: RowView,
        bases: list[Variable],
        held: Value,
        step: Step,
        counted: Sequence[Counted],
    ) -> RowView:
        size = len(row.cells)
        places = self._pointers.pointers(bases, Axis.ALONG, size - bool(row.hidden), step)
        every = along(places, list(cursor_pointers(counted, bases, held, size)))
        return RowView(row.key, row.names, row.kind, row.cells, every, row.hidden)

    def _grid_pointed(
        self,
        grid: GridView,
        bases: list[Variable],
        held: Value,
        step: Step,
        counted: Sequence[Counted],
    ) -> GridView:
        height = len(grid.rows)
        width = max((len(row) for row in grid.rows), default=0)
        rows = self._pointers.pointers(bases, Axis.ALONG, height - bool(grid.hidden), step)
        rows = along(rows, list(cursor_pointers(counted, bases, held, height)))
        columns = self._pointers.pointers(bases, Axis.ACROSS, width, step)
        return GridView(grid.key, grid.names, grid.rows, rows, columns, grid.hidden)

    def _graph(self, group: list[Seen], found: HeapObject, step: Step) -> NodesView:
        bases = [seen.variable for seen in group if seen.variable in self._plans]
        keys = {key.pointer for key in self._roles.graph_keys if key.base in bases}
        pointing = [seen for seen in step.sight if seen.variable in keys]
        base = bases[0]
        return graph_view(
            group, found, self._plans[base], self._roles.neighbour_places[base], pointing, step
        )

    def _scalars(self, scalars: list[Seen], step: Step) -> Iterator[ScalarsView]:
        values = tuple(
            (seen.name, Cell(step.writer.text(seen.value, SCALAR_WIDTH), step.is_changed(seen)))
            for seen in scalars
            if not self._is_object(seen, step.state.heap)
        )
        if values:
            yield ScalarsView(SCALARS_KEY, values)

    def _is_object(self, seen: Seen, heap: Mapping[int, HeapObject]) -> bool:
        """One whose attributes are shown in its stead."""
        return isinstance(seen.value, Ref) and isinstance(heap.get(seen.value.number), Instance)


_NOTHING = SequenceObject(SequenceKind.LIST, ())


def _plans(
    roles: Roles, sights: Sequence[tuple[State, Sight]]
) -> tuple[dict[Variable, Plan], dict[Variable, int]]:
    """The nodes of each graph and the largest size of each heap."""
    plans = {base: Plan() for base in roles.neighbour_places}
    sizes: dict[Variable, int] = {}
    if not plans and Kind.HEAP not in roles.kinds.values():
        return plans, sizes
    for state, sight in sights:
        for seen in sight:
            kind = roles.kinds.get(seen.variable)
            if kind is Kind.GRAPH and isinstance(seen.value, Ref):
                found = state.heap.get(seen.value.number)
                plans[seen.variable].see(found, state.heap, roles.neighbour_places[seen.variable])
            elif kind is Kind.HEAP and isinstance(seen.value, Ref):
                found = state.heap.get(seen.value.number)
                size = len(found.items) + found.hidden if isinstance(found, SequenceObject) else 0
                sizes[seen.variable] = max(sizes.get(seen.variable, 0), size)
    for plan in plans.values():
        plan.settle()
    return plans, sizes


def _node_shapes(
    survey: Survey, sights: Sequence[tuple[State, Sight]]
) -> dict[tuple[Variable, str], Shape]:
    """Which variables ever hold a node, so that None in them is the end of a list."""
    found: dict[tuple[Variable, str], Shape] = {}
    if not survey.places:
        return found
    for state, sight in sights:
        for seen in sight:
            shape = _shape_of(seen.value, state.heap, survey)
            if shape is not None:
                found.setdefault((seen.variable, seen.name), shape)
    return found


def _shape_of(value: Value, heap: Mapping[int, HeapObject], survey: Survey) -> Shape | None:
    if not isinstance(value, Ref):
        return None
    found = heap.get(value.number)
    kind = survey.classes.get(found.cls) if isinstance(found, Instance) else None
    return None if kind is None else kind.shape
