"""What is fixed for a whole recording: graphs' nodes, heaps' sizes, variables for nodes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias, final

from judge.playground.adjacency import Plan
from judge.playground.roles import Kind, Roles
from judge.playground.scopes import Variable
from judge.playground.state import HeapObject, Instance, Ref, SequenceObject, State, Value
from judge.playground.survey import Survey
from judge.playground.views import Shape
from judge.playground.visible import Sight

Sighted: TypeAlias = Sequence[tuple[State, Sight]]


@final
@dataclass(frozen=True, slots=True)
class Plans:
    """`node_shapes`: which variables ever hold a node, so that None in them is an end."""

    graphs: Mapping[Variable, Plan]
    heap_sizes: Mapping[Variable, int]
    node_shapes: Mapping[tuple[Variable, str], Shape]


def plans(roles: Roles, survey: Survey, sighted: Sighted) -> Plans:
    return Plans(
        _graphs(roles, sighted), _heap_sizes(roles, sighted), _node_shapes(survey, sighted)
    )


def shape_of(value: Value, heap: Mapping[int, HeapObject], survey: Survey) -> Shape | None:
    if not isinstance(value, Ref):
        return None
    found = heap.get(value.number)
    kind = survey.classes.get(found.cls) if isinstance(found, Instance) else None
    return None if kind is None else kind.shape


def _graphs(roles: Roles, sighted: Sighted) -> dict[Variable, Plan]:
    found = {base: Plan() for base in roles.neighbour_places}
    if found:
        for state, sight in sighted:
            for seen in sight:
                if seen.variable in found and isinstance(seen.value, Ref):
                    graph = state.heap.get(seen.value.number)
                    place = roles.neighbour_places[seen.variable]
                    found[seen.variable].see(graph, state.heap, place)
    for plan in found.values():
        plan.settle()
    return found


def _heap_sizes(roles: Roles, sighted: Sighted) -> dict[Variable, int]:
    """The largest size of each."""
    sizes = {variable: 0 for variable, kind in roles.kinds.items() if kind is Kind.HEAP}
    if sizes:
        for state, sight in sighted:
            for seen in sight:
                if seen.variable in sizes and isinstance(seen.value, Ref):
                    found = state.heap.get(seen.value.number)
                    if isinstance(found, SequenceObject):
                        size = len(found.items) + found.hidden
                        sizes[seen.variable] = max(sizes[seen.variable], size)
    return sizes


def _node_shapes(survey: Survey, sighted: Sighted) -> dict[tuple[Variable, str], Shape]:
    found: dict[tuple[Variable, str], Shape] = {}
    if survey.places:
        for state, sight in sighted:
            for seen in sight:
                shape = shape_of(seen.value, state.heap, survey)
                if shape is not None:
                    found.setdefault((seen.variable, seen.name), shape)
    return found
