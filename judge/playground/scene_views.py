"""The views of each step. A variable is drawn in one view only, and a view keeps its order."""

from collections.abc import Iterator, Mapping, Sequence

from judge.playground.group_views import Group, GroupViews
from judge.playground.loops import Counted
from judge.playground.plans import Sighted, plans, shape_of
from judge.playground.roles import Roles
from judge.playground.shown import SCALAR_WIDTH
from judge.playground.state import HeapObject, Instance, Ref
from judge.playground.step import Step
from judge.playground.structures import Structures
from judge.playground.survey import Survey
from judge.playground.views import Cell, NodePointer, ScalarsView, Shape, View
from judge.playground.visible import Seen

SCALARS_KEY = "plain variables"  # no variable has a space in its name


class ViewMaker:
    """Feed it every step in order."""

    def __init__(self, roles: Roles, survey: Survey, sighted: Sighted) -> None:
        self._survey = survey
        self._structures = Structures(survey)
        self._plans = plans(roles, survey, sighted)
        self._groups = GroupViews(roles, self._plans)
        self._order: dict[str, int] = {}

    def views(self, step: Step, counted: Sequence[Counted]) -> tuple[View, ...]:
        """In the order in which they first came up; plain variables come last."""
        groups: dict[object, list[Seen]] = {}
        scalars: list[Seen] = []
        nodes: dict[Shape, list[Seen]] = {shape: [] for shape in self._survey.places}
        for seen in step.sight:
            shape = self._shape(seen, step)
            key = self._group_key(seen, step.state.heap)
            if shape is not None:
                nodes[shape].append(seen)
            elif key is not None:
                groups.setdefault(key, []).append(seen)
            else:
                scalars.append(seen)
        found: list[View] = []
        for group in groups.values():
            found += self._groups.views(Group(group, step, counted))
        for shape, held in nodes.items():
            view = self._structures.view(shape, [_pointer(seen, step) for seen in held], step)
            if view is not None:
                found.append(view)
                held = [seen for seen in held if self._is_left_out(seen, shape)]
            scalars += held
        return (*self._in_order(found), *_scalars_view(scalars, step))

    def _in_order(self, found: list[View]) -> list[View]:
        for view in found:
            self._order.setdefault(view.key, len(self._order))
        return sorted(found, key=lambda view: self._order[view.key])

    def _shape(self, seen: Seen, step: Step) -> Shape | None:
        """What a variable for nodes points into; None may be the end of a list."""
        if seen.value is None:
            return self._plans.node_shapes.get((seen.variable, seen.name))
        return shape_of(seen.value, step.state.heap, self._survey)

    def _is_left_out(self, seen: Seen, shape: Shape) -> bool:
        """Does it hold a node that there is no room to draw?"""
        places = self._survey.places[shape]
        return isinstance(seen.value, Ref) and seen.value.number not in places

    def _group_key(self, seen: Seen, heap: Mapping[int, HeapObject]) -> object:
        """Aliases have the same; None is a plain variable."""
        value = seen.value
        if isinstance(value, Ref):
            found = heap.get(value.number)
            return None if found is None or isinstance(found, Instance) else value.number
        return seen.name if self._groups.is_row(seen) else None


def _pointer(seen: Seen, step: Step) -> NodePointer:
    node = seen.value.number if isinstance(seen.value, Ref) else None
    return NodePointer(seen.name, node, step.is_changed(seen))


def _scalars_view(scalars: list[Seen], step: Step) -> Iterator[ScalarsView]:
    values = tuple(
        (seen.name, Cell(step.writer.text(seen.value, SCALAR_WIDTH), step.is_changed(seen)))
        for seen in scalars
        if not _is_object(seen, step)
    )
    if values:
        yield ScalarsView(SCALARS_KEY, values)


def _is_object(seen: Seen, step: Step) -> bool:
    """One whose attributes are shown in its stead."""
    found = step.state.heap.get(seen.value.number) if isinstance(seen.value, Ref) else None
    return isinstance(found, Instance) and found.cls not in step.writer.nodes
