"""Faults of meaning in the constraints: do they name, fit and bound the parameters?"""

from collections.abc import Iterator
from typing import Final, assert_never

from judge.problem.calls import CALLS
from judge.problem.check_signature import parsed, written_callables
from judge.problem.complaint import Complaint, DataPath, shown
from judge.problem.near_miss import did_you_mean
from judge.problem.spec import ClassSpec, Constraint, Number, Sized, Spec
from judge.problem.types import (
    DictOf,
    ListOf,
    NewNode,
    Node,
    NodeOf,
    NodeShape,
    Nullable,
    Scalar,
    ScalarName,
    ValueType,
)

_BOUNDS_HINT: Final = "write [lowest, highest]"
_SIZE_HINT: Final = "write {size: [fewest, most]}"


def constraints_complaints(spec: Spec) -> Iterator[Complaint]:
    types = [*_parameter_types(spec)]
    known = {name for name, _ in types}
    if isinstance(spec, ClassSpec):
        known.add(CALLS)
        yield from _calls_complaints(spec.constraints.get(CALLS))
    for name in spec.constraints:
        if name not in known:
            hint = did_you_mean(name, sorted(known))
            yield Complaint(("constraints", name), "is not a parameter", hint, at_key=True)
    for name, value_type in types:
        path: DataPath = ("constraints", name)
        if value_type is not None:
            yield from _fit(value_type, spec.constraints.get(name), path)


def _parameter_types(spec: Spec) -> Iterator[tuple[str, ValueType | None]]:
    """Each name with each type that it has; methods may share a name and so a constraint."""
    seen = set()
    for written in written_callables(spec):
        for name, text in written.params.items():
            if (name, text) not in seen:
                seen.add((name, text))
                yield name, parsed(text)


def _calls_complaints(constraint: Constraint | None) -> Iterator[Complaint]:
    path: DataPath = ("constraints", CALLS)
    if isinstance(constraint, Sized):
        yield from _order_complaints(constraint.size, (*path, "size"))
        yield from _extra_complaints(constraint, frozenset(), "the list of calls", path)
    elif constraint is not None:
        yield Complaint(path, "must bound the number of calls", _SIZE_HINT)


def _fit(
    value_type: ValueType, constraint: Constraint | None, path: DataPath
) -> Iterator[Complaint]:
    match value_type:
        case Nullable(inner):
            yield from _fit(inner, constraint, path)
        case Scalar(name):
            yield from _fit_scalar(value_type, name, constraint, path)
        case ListOf(inner) | DictOf(_, inner):
            yield from _fit_sized(value_type, constraint, frozenset({"items"}), path)
            if isinstance(constraint, Sized):
                yield from _fit(inner, constraint.items, (*path, "items"))
        case Node(shape) | NewNode(shape):
            yield from _fit_structure(value_type, shape, constraint, path)
        case NodeOf():
            yield from _fit_nothing(value_type, constraint, path)
        case _:
            assert_never(value_type)


def _fit_scalar(
    value_type: Scalar, name: ScalarName, constraint: Constraint | None, path: DataPath
) -> Iterator[Complaint]:
    match name:
        case ScalarName.INT | ScalarName.FLOAT:
            yield from _fit_number(value_type, constraint, path)
        case ScalarName.STR:
            yield from _fit_sized(value_type, constraint, frozenset({"chars"}), path)
        case ScalarName.BOOL | ScalarName.NONE:
            yield from _fit_nothing(value_type, constraint, path)
        case _:
            assert_never(name)


def _fit_nothing(
    value_type: ValueType, constraint: Constraint | None, path: DataPath
) -> Iterator[Complaint]:
    if constraint is not None:
        yield Complaint(path, f"bounds the type `{value_type}`, which takes no constraint")


def _fit_number(
    value_type: Scalar, constraint: Constraint | None, path: DataPath
) -> Iterator[Complaint]:
    if constraint is None:
        yield Complaint(path, "is missing", _BOUNDS_HINT, at_key=True)
    elif isinstance(constraint, Sized):
        yield Complaint(path, f"bounds the type `{value_type}`, which has no size", _BOUNDS_HINT)
    else:
        if value_type.name is ScalarName.INT and not all(isinstance(n, int) for n in constraint):
            yield Complaint(path, "bounds the type `int`, so both bounds must be whole numbers")
        yield from _order_complaints(constraint, path)


def _fit_sized(
    value_type: ValueType,
    constraint: Constraint | None,
    parts: frozenset[str],
    path: DataPath,
) -> Iterator[Complaint]:
    if constraint is None:
        yield Complaint(path, "is missing", _SIZE_HINT, at_key=True)
    elif isinstance(constraint, Sized):
        yield from _order_complaints(constraint.size, (*path, "size"))
        yield from _extra_complaints(constraint, parts, f"the type `{value_type}`", path)
    else:
        yield Complaint(path, f"bounds the type `{value_type}`, which needs a size", _SIZE_HINT)


def _fit_structure(
    value_type: ValueType, shape: NodeShape, constraint: Constraint | None, path: DataPath
) -> Iterator[Complaint]:
    yield from _fit_sized(value_type, constraint, _PARTS[shape], path)
    if isinstance(constraint, Sized) and "items" in _PARTS[shape]:
        yield from _fit_number(Scalar(ScalarName.INT), constraint.items, (*path, "items"))


def _order_complaints(bounds: list[int] | list[Number], path: DataPath) -> Iterator[Complaint]:
    low, high = bounds
    if low > high:
        yield Complaint(path, f"allows nothing: {shown(low)} is above {shown(high)}")


def _extra_complaints(
    sized: Sized, parts: frozenset[str], owner: str, path: DataPath
) -> Iterator[Complaint]:
    given = {
        "items": sized.items is not None,
        "chars": sized.chars is not None,
        "height": sized.height is not None,
        "cycle": sized.cycle,
    }
    for part, is_given in given.items():
        if is_given and part not in parts:
            yield Complaint((*path, part), f"has no meaning for {owner}", at_key=True)


_PARTS: Final[dict[NodeShape, frozenset[str]]] = {
    NodeShape.LIST: frozenset({"items", "cycle"}),
    NodeShape.TREE: frozenset({"items", "height"}),
    NodeShape.GRAPH: frozenset(),
    NodeShape.RANDOM: frozenset({"items"}),
}
