"""Does a plain value have the form that its type asks for? See docs/values.md."""

from typing import assert_never

from judge.problem.complaint import Complaint, DataPath, described
from judge.problem.nodes import node_complaint
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


def shape_complaint(value_type: ValueType, plain: object, *, name: str = "value") -> str | None:
    """Strict: `True` is no int, a tuple is no list; but an int will do for a float."""
    found = shape_fault(value_type, plain, (name,))
    return None if found is None else str(found)


def shape_fault(value_type: ValueType, plain: object, path: DataPath) -> Complaint | None:
    """The same with the place: `path` is where `plain` itself stands."""
    match value_type:
        case Scalar(name):
            return _scalar_fault(name, plain, path)
        case ListOf(item):
            return _list_fault(item, plain, path)
        case DictOf(key, value):
            return _dict_fault(key, value, plain, path)
        case Nullable():
            return _nullable_fault(value_type, plain, path)
        case Node(shape) | NewNode(shape):
            return _node_fault(shape, plain, path)
        case NodeOf(parameter):
            if type(plain) is int and plain >= 0:
                return None
            what = f"must be the number of a node of `{parameter}`, but is {described(plain)}"
            return Complaint(path, what)
        case _:
            assert_never(value_type)


def _scalar_fault(name: ScalarName, plain: object, path: DataPath) -> Complaint | None:
    if type(plain) in _PYTHON_TYPES[name]:
        return None
    return Complaint(path, f"must be {_WORDS[name]}, but is {described(plain)}")


def _list_fault(item: ValueType, plain: object, path: DataPath) -> Complaint | None:
    if type(plain) is not list:
        return Complaint(path, f"must be a list, but is {described(plain)}")
    # Lists of 10^5 numbers are common, and this is several times faster than the walk.
    if isinstance(item, Scalar) and set(map(type, plain)) <= _PYTHON_TYPES[item.name]:
        return None
    for index, value in enumerate(plain):
        found = shape_fault(item, value, (*path, index))
        if found is not None:
            return found
    return None


def _dict_fault(
    key_type: ValueType, value_type: ValueType, plain: object, path: DataPath
) -> Complaint | None:
    if type(plain) is not dict:
        return Complaint(path, f"must be a mapping, but is {described(plain)}")
    for key, value in plain.items():
        inside = (*path, str(key))
        found = shape_fault(key_type, key, inside) or shape_fault(value_type, value, inside)
        if found is not None:
            return found
    return None


def _nullable_fault(nullable: Nullable, plain: object, path: DataPath) -> Complaint | None:
    if plain is None:
        return None
    match nullable.inner:
        case Node(shape) | NewNode(shape):
            return node_complaint(shape, plain, path)
        case inner:
            return shape_fault(inner, plain, path)


def _node_fault(shape: NodeShape, plain: object, path: DataPath) -> Complaint | None:
    if plain == []:
        return Complaint(path, f"must have a node: only `{shape} | None` may be empty")
    return node_complaint(shape, plain, path)


_PYTHON_TYPES: dict[ScalarName, frozenset[type]] = {
    ScalarName.INT: frozenset({int}),
    ScalarName.FLOAT: frozenset({int, float}),
    ScalarName.BOOL: frozenset({bool}),
    ScalarName.STR: frozenset({str}),
    ScalarName.NONE: frozenset({type(None)}),
}
_WORDS: dict[ScalarName, str] = {
    ScalarName.INT: "a whole number",
    ScalarName.FLOAT: "a number",
    ScalarName.BOOL: "true or false",
    ScalarName.STR: "a text",
    ScalarName.NONE: "null",
}
