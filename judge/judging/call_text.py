"""The call that failed, and its answers, in the form that the person wrote.

Plain values can be pasted as they are. Linked structures are written as LeetCode writes
them: lists of values, a cycle as `pos`, and a node by its number and value.
"""

from collections.abc import Mapping
from typing import assert_never, final

from msgspec import Struct

from judge.judging.display import value_text
from judge.judging.node_text import node_text, node_values
from judge.judging.program import CALLS
from judge.problem.arguments import structure_of
from judge.problem.nodes import Linked, opened
from judge.problem.signature import function_of
from judge.problem.spec import ClassSpec, CodecSpec, FunctionSpec, InPlaceSpec, Spec
from judge.problem.types import DictOf, NodeOf, Nullable, ValueType
from judge.verdict import Plain

_CALLS_SHOWN = 24


@final
class Caller(Struct, frozen=True):
    """How the person wrote the entry (`form` and `name`), and the problem that it answers."""

    form: str
    name: str
    spec: Spec

    def call(self, arguments: Mapping[str, Plain], *, short: bool = True) -> str:
        """`short` leaves out the middle of many calls."""
        if self.form == "class":
            return _calls_text(self.name, arguments[CALLS], _CALLS_SHOWN if short else None)
        values = ", ".join(_arguments(params_of(self.spec), arguments))
        match self.form:
            case "method":
                return f"Solution().{self.name}({values})"
            case "codec":  # the name is the round trip up to the value
                return f"{self.name}({values}))"
            case _:
                return f"{self.name}({values})"

    def answer(self, arguments: Mapping[str, Plain], value: Plain) -> str:
        """What was, or should have been, returned."""
        if isinstance(self.spec, ClassSpec):
            return value_text(value)
        return _text(function_of(self.spec).returns, value, params_of(self.spec), arguments)


def params_of(spec: Spec) -> Mapping[str, ValueType]:
    """Of the function; a class problem has only its calls."""
    match spec:
        case FunctionSpec() | InPlaceSpec() | CodecSpec():
            return function_of(spec).params
        case ClassSpec():
            return {}
        case _:
            assert_never(spec)


def _arguments(params: Mapping[str, ValueType], arguments: Mapping[str, Plain]) -> list[str]:
    texts = [_text(params.get(name), value, params, arguments) for name, value in arguments.items()]
    cycles = {
        name: opened(value).cycle
        for name, value in arguments.items()
        if _is_linked(params.get(name), value)
    }
    return texts + [
        f"pos={place}" if len(cycles) == 1 else f"pos_{name}={place}"
        for name, place in cycles.items()
        if place is not None
    ]


def _is_linked(kind: ValueType | None, value: Plain) -> bool:
    """Whether it is a ListNode in its long form, with a cycle or a join."""
    return isinstance(value, dict) and "values" in value and not isinstance(kind, DictOf)


def _text(
    kind: ValueType | None,
    value: Plain,
    params: Mapping[str, ValueType],
    arguments: Mapping[str, Plain],
) -> str:
    match kind:
        case NodeOf(target) | Nullable(NodeOf(target)) if isinstance(value, int):
            shape = structure_of(params[target])
            given = node_values(shape, arguments[target], arguments) if shape else []
            return node_text(value, given)
        case _ if _is_linked(kind, value):
            is_argument = any(value is given for given in arguments.values())
            return _list_text(opened(value), is_argument)
        case _:
            return value_text(value)


def _list_text(linked: Linked, is_argument: bool) -> str:
    values = value_text(linked.values)
    if linked.joins is not None:
        name, number = linked.joins
        tail = f"*{name}[{number}:]"
        return f"{values[:-1]}, {tail}]" if linked.values else f"[{tail}]"
    if linked.cycle is None or is_argument:  # an argument's cycle is written as `pos`
        return values
    return f"{values}, and the last node leads back to {node_text(linked.cycle, linked.values)}"


def _calls_text(name: str, calls: Plain, most: int | None) -> str:
    rows = [row for row in calls if isinstance(row, list)] if isinstance(calls, list) else []
    lines = [_one_call(name, row, is_first=number == 0) for number, row in enumerate(rows)]
    if most is not None and len(lines) > most:
        half = most // 2
        left = len(lines) - 2 * half
        lines = [*lines[:half], f"# … {left:,} calls …", *lines[-half:]]
    return "\n".join(lines)


def _one_call(name: str, row: list[Plain], *, is_first: bool) -> str:
    method, *arguments = row
    values = ", ".join(map(value_text, arguments))
    return f"it = {name}({values})" if is_first else f"it.{method}({values})"
