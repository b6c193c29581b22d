"""All arguments of one call together: names, shapes, constraints, and who points at whom."""

from collections.abc import Iterator, Mapping

from judge.problem.complaint import Complaint, DataPath, described
from judge.problem.constraints import constraint_complaint
from judge.problem.near_miss import near_miss
from judge.problem.nodes import node_count, opened
from judge.problem.plain import shape_fault
from judge.problem.spec import Constraint
from judge.problem.types import Node, NodeOf, NodeShape, Nullable, ValueType
from judge.verdict import Plain


def arguments_complaint(
    params: Mapping[str, ValueType],
    constraints: Mapping[str, Constraint],
    arguments: Mapping[str, Plain],
) -> Complaint | None:
    """The first thing wrong. Each check may rely on those before it."""
    return next(_complaints(params, constraints, arguments), None)


def structure_of(value_type: ValueType) -> NodeShape | None:
    """The kind of nodes that a parameter of this type brings."""
    match value_type:
        case Node(shape) | Nullable(Node(shape)):
            return shape
        case _:
            return None


def nodes_in(value_type: ValueType, plain: Plain) -> int:
    shape = structure_of(value_type)
    return 0 if shape is None else node_count(shape, plain)


def _complaints(
    params: Mapping[str, ValueType],
    constraints: Mapping[str, Constraint],
    arguments: Mapping[str, Plain],
) -> Iterator[Complaint]:
    yield from _name_complaints(params, arguments)
    for name, value_type in params.items():
        found = shape_fault(value_type, arguments[name], (name,))
        if found is not None:
            yield found
    for name, value_type in params.items():
        found = constraint_complaint(value_type, constraints.get(name), arguments[name], (name,))
        if found is not None:
            yield found
    for name, value_type in params.items():
        yield from _reference_complaints(name, value_type, params, arguments)


def _name_complaints(
    params: Mapping[str, ValueType], arguments: Mapping[str, Plain]
) -> Iterator[Complaint]:
    absent = [name for name in params if name not in arguments]
    for name in arguments:
        if name not in params:
            close = near_miss(name, absent or params)
            hint = None if close is None else f"did you mean `{close}`?"
            yield Complaint((name,), "is not a parameter", hint, at_key=True)
    for name in absent:
        yield Complaint((name,), "is missing", at_key=True)


def _reference_complaints(
    name: str,
    value_type: ValueType,
    params: Mapping[str, ValueType],
    arguments: Mapping[str, Plain],
) -> Iterator[Complaint]:
    plain = arguments[name]
    match value_type:
        case NodeOf(target) | Nullable(NodeOf(target)) if isinstance(plain, int):
            if target not in params:
                return  # a fault of the spec, which check.py names
            count = nodes_in(params[target], arguments[target])
            if plain >= count:
                what = f"must be a node of `{target}`, 0 to {count - 1}, but is {described(plain)}"
                yield Complaint((name,), what)
        case Node(NodeShape.LIST) | Nullable(Node(NodeShape.LIST)):
            yield from _join_complaints(name, params, arguments)
        case _:
            return


def _join_complaints(
    name: str, params: Mapping[str, ValueType], arguments: Mapping[str, Plain]
) -> Iterator[Complaint]:
    joins = opened(arguments[name]).joins
    if joins is None:
        return
    target, number = joins
    path: DataPath = (name, "joins", target)
    others = [other for other, t in params.items() if structure_of(t) is NodeShape.LIST]
    if target not in others or target == name:
        yield Complaint(path, "is not another list", at_key=True)
        return
    tail = opened(arguments[target])
    if tail.joins is not None:
        # Two lists that join each other would have no node to begin with.
        yield Complaint(path, f"cannot be joined: `{target}` itself joins another list")
    elif number >= len(tail.values):
        what = f"must be a node of `{target}`, 0 to {len(tail.values) - 1}, but is {number}"
        yield Complaint(path, what)
