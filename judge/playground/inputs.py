"""Arguments of a call as views: lists, grids, trees, linked lists and graphs, as drawn in a film.

They become a state, as a trace would show it at the first step, and are drawn like one.
"""

from collections.abc import Mapping
from typing import assert_never, final

from judge.playground.input_nodes import NodeBuilder
from judge.playground.roles import Kind, Roles
from judge.playground.scene_views import ViewMaker
from judge.playground.scopes import MODULE, Variable
from judge.playground.shown import Writer
from judge.playground.state import (
    DictObject,
    Frame,
    Happening,
    SequenceKind,
    SequenceObject,
    State,
    Value,
)
from judge.playground.step import Step
from judge.playground.survey import survey
from judge.playground.views import View
from judge.playground.visible import Sights
from judge.problem.types import DictOf, ListOf, NewNode, Node, NodeOf, Nullable, Scalar, ValueType
from judge.verdict import Plain


def input_views(
    params: Mapping[str, ValueType], arguments: Mapping[str, Plain]
) -> tuple[View, ...]:
    """What a call is given. The arguments are well formed for their types."""
    state = _state(params, arguments)
    kinds = {
        Variable(MODULE, name): Kind.GRID
        for name, value_type in params.items()
        if _is_grid(value_type, arguments.get(name))
    }
    roles = Roles(kinds=kinds)
    surveyed = survey([state])
    nodes = frozenset(surveyed.classes)
    sight = Sights(roles, nodes).sight(state)
    writer = Writer(state.heap, nodes)
    maker = ViewMaker(roles, surveyed, [(state, sight)])
    return maker.views(Step(state, None, sight, writer, writer), ())


def _state(params: Mapping[str, ValueType], arguments: Mapping[str, Plain]) -> State:
    builder = _Builder()
    variables = {
        name: builder.value(value_type, arguments.get(name), name)
        for name, value_type in params.items()
        if not _is_reference(value_type)
    }
    for name, value_type in params.items():
        if _is_reference(value_type):
            variables[name] = builder.reference(value_type, arguments.get(name))
    builder.nodes.join(arguments)
    ordered = {name: variables[name] for name in params}
    frame = Frame(1, "", None, 1, ordered)
    return State(0, Happening.CALL, (frame,), builder.nodes.heap)


@final
class _Builder:
    def __init__(self) -> None:
        self.nodes = NodeBuilder()

    def value(self, value_type: ValueType, plain: Plain, name: str) -> Value:
        match value_type:
            case Scalar() | NodeOf():
                return plain if not isinstance(plain, list | dict) else None
            case Nullable(inner):
                return None if plain is None else self.value(inner, plain, name)
            case ListOf(item):
                parts = plain if isinstance(plain, list) else []
                items = [
                    self.value(item, part, f"{name}[{place}]") for place, part in enumerate(parts)
                ]
                return self.nodes.add(SequenceObject(SequenceKind.LIST, tuple(items)))
            case DictOf(_, held):
                pairs = plain.items() if isinstance(plain, dict) else ()
                entries = [(key, self.value(held, part, f"{name}[{key}]")) for key, part in pairs]
                return self.nodes.add(DictObject(tuple(entries)))
            case Node(shape) | NewNode(shape):
                return self.nodes.structure(shape, plain, name)
            case _:
                assert_never(value_type)

    def reference(self, value_type: ValueType, plain: Plain) -> Value:
        """A node of another parameter, by its number there."""
        inner = value_type.inner if isinstance(value_type, Nullable) else value_type
        if not isinstance(inner, NodeOf) or not isinstance(plain, int):
            return None
        return self.nodes.node(inner.parameter, plain)


def _is_reference(value_type: ValueType) -> bool:
    match value_type:
        case NodeOf() | Nullable(NodeOf()):
            return True
        case _:
            return False


def _is_grid(value_type: ValueType, plain: Plain) -> bool:
    if not isinstance(value_type, ListOf) or not isinstance(value_type.item, ListOf):
        return False
    rows = plain if isinstance(plain, list) else []
    sizes = {len(row) for row in rows if isinstance(row, list)}
    return len(sizes) == 1 and sizes.pop() > 1
