"""The default generator: inputs drawn from the types and the constraints alone.

A large input is the same drawing with every size pinned and plain random choices.
"""

from collections.abc import Iterator, Mapping
from math import ceil, floor, isqrt
from random import Random
from typing import assert_never, final

from judge.problem.arguments import nodes_in
from judge.problem.calls import CALLS
from judge.problem.default_nodes import drawn_structure
from judge.problem.draw import Draw
from judge.problem.signature import constructor_of, methods_of
from judge.problem.spec import Bounds, ClassSpec, Constraint, Number, Sized
from judge.problem.types import (
    DictOf,
    ListOf,
    NewNode,
    Node,
    NodeOf,
    Nullable,
    Scalar,
    ScalarName,
    ValueType,
)
from judge.verdict import Plain

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ANY_SIZE = Sized([0, 30])
_ANY_NUMBER: list[Number] = [-1000, 1000]


def drawn_arguments(
    draw: Draw, params: Mapping[str, ValueType], constraints: Mapping[str, Constraint]
) -> dict[str, Plain]:
    """Structures come before the nodes that are picked from them, whatever their order."""
    drawn: dict[str, Plain] = {}
    for name, value_type in sorted(params.items(), key=lambda each: _is_reference(each[1])):
        if _is_reference(value_type):
            drawn[name] = _drawn_reference(draw, value_type, params, drawn)
        else:
            drawn[name] = drawn_value(draw, value_type, constraints.get(name))
    return {name: drawn[name] for name in params}


def drawn_calls(draw: Draw, spec: ClassSpec, *, count: int | None = None) -> list[Plain]:
    """Methods in any order: a class that forbids some order needs a generator of its own."""
    constructor, methods = constructor_of(spec), [*methods_of(spec).values()]
    bounds = spec.constraints.get(CALLS)
    low, high = bounds.size if isinstance(bounds, Sized) else (1, 30 if count is None else count)
    if count is not None:
        low = high = _within(count, [low, high])

    def call() -> Plain:
        method = draw.choice(methods)
        arguments = drawn_arguments(draw, method.params, spec.constraints)
        return [method.name, *arguments.values()]

    first = drawn_arguments(draw, constructor.params, spec.constraints)
    made = draw.list(call, max(0, low - 1), high - 1) if methods else []
    return [[constructor.name, *first.values()], *made]


def large(
    params: Mapping[str, ValueType], constraints: Mapping[str, Constraint], size: int
) -> dict[str, Constraint]:
    """The constraints with every size pinned near `size`; if there is none, the numbers are."""
    has_sizes = any(isinstance(constraints.get(name), Sized) for name in params)
    return {
        name: _pinned(params.get(name), constraint, size)
        if has_sizes or isinstance(constraint, Sized)
        else [_within(size, constraint), _within(size, constraint)]
        for name, constraint in constraints.items()
    }


def drawn_value(draw: Draw, value_type: ValueType, constraint: Constraint | None) -> Plain:
    sized = constraint if isinstance(constraint, Sized) else _ANY_SIZE
    low, high = sized.size
    match value_type:
        case Scalar(name):
            return _drawn_scalar(draw, name, constraint)
        case ListOf(item):
            return draw.list(lambda: drawn_value(draw, item, sized.items), low, high)
        case DictOf(_, value):
            keys = draw.list(lambda: draw.text(_LETTERS, 1, 4), low, high)
            return {key: drawn_value(draw, value, sized.items) for key in keys}
        case Nullable(Node(shape) | NewNode(shape)):
            return drawn_structure(draw, shape, sized)
        case Nullable(inner):
            return drawn_value(draw, inner, constraint) if draw.boolean() else None
        case Node(shape) | NewNode(shape):
            return drawn_structure(draw, shape, sized, fewest=1)
        case NodeOf():
            return 0  # only inside a list, where no structure can be looked up
        case _:
            assert_never(value_type)


@final
class EvenChoices:
    """Plain random choices: no aim and no temperament, for large inputs."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def integer(self, low: int, high: int) -> int:
        return self._random.randint(low, high)

    def boolean(self) -> bool:
        return self._random.random() < 0.5

    def rounds(self, low: int, high: int) -> Iterator[None]:
        yield from [None] * self._random.randint(low, high)


def _drawn_scalar(draw: Draw, name: ScalarName, constraint: Constraint | None) -> Plain:
    low, high = constraint if isinstance(constraint, list) else _ANY_NUMBER
    match name:
        case ScalarName.INT:
            return draw.integer(ceil(low), floor(high))
        case ScalarName.FLOAT:
            return _drawn_float(draw, low, high)
        case ScalarName.BOOL:
            return draw.boolean()
        case ScalarName.STR:
            sized = constraint if isinstance(constraint, Sized) else _ANY_SIZE
            return draw.text(sized.chars or _LETTERS, *sized.size)
        case ScalarName.NONE:
            return None
        case _:
            assert_never(name)


def _drawn_float(draw: Draw, low: Number, high: Number) -> float:
    """Quarters, which floats hold exactly; where there is room for none, hundredths of the way."""
    if ceil(low * 4) <= floor(high * 4):
        return draw.integer(ceil(low * 4), floor(high * 4)) / 4
    return low + (high - low) * draw.integer(0, 100) / 100


def _is_reference(value_type: ValueType) -> bool:
    return isinstance(value_type, NodeOf | Nullable) and "node of" in str(value_type)


def _drawn_reference(
    draw: Draw, value_type: ValueType, params: Mapping[str, ValueType], drawn: Mapping[str, Plain]
) -> Plain:
    reference = value_type.inner if isinstance(value_type, Nullable) else value_type
    target = reference.parameter if isinstance(reference, NodeOf) else ""
    count = nodes_in(params[target], drawn[target]) if target in drawn else 0
    if count == 0 or (isinstance(value_type, Nullable) and not draw.boolean()):
        return None
    return draw.integer(0, count - 1)


def _pinned(value_type: ValueType | None, constraint: Constraint, size: int) -> Constraint:
    """Nested lists share the size: about `size` values in all, in as many rows as columns."""
    if not isinstance(constraint, Sized):
        return constraint
    inner = value_type.inner if isinstance(value_type, Nullable) else value_type
    if isinstance(inner, ListOf) and isinstance(constraint.items, Sized):
        rows = _within(max(isqrt(size), size // max(1, constraint.items.size[1])), constraint.size)
        items: Constraint | None = _pinned(inner.item, constraint.items, size // max(1, rows))
    else:
        rows, items = _within(size, constraint.size), constraint.items
    parts = (items, constraint.chars, constraint.height, constraint.cycle)
    return Sized([rows, rows], *parts)


def _within(size: int, bounds: Bounds | list[int]) -> int:
    low, high = bounds
    return int(min(max(size, low), high))
