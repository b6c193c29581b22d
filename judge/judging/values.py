"""What the worker sent, held to the declared type: a plain value, or why it is none.

The rules of near types live here and in docs/values.md. A list may come as a tuple, a
deque, a generator or a dict view; an int stands for a float; nothing else stands for
anything: `True` is no 1, and 1.0 is no 1.
"""

import re
from dataclasses import dataclass
from math import inf, nan
from typing import assert_never, final

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
from judge.verdict import Plain

_HEX = re.compile(r"-?0x[0-9a-f]+")


@final
@dataclass(frozen=True, slots=True)
class Mismatch:
    """The value is not of the declared type. `shown` is what to print for it."""

    why: str
    shown: str


@final
@dataclass(frozen=True, slots=True)
class Conform:
    """Holds values to types. `order_free` lets a set stand for a list."""

    order_free: bool = False

    def __call__(self, kind: ValueType, wire: object) -> Plain | Mismatch:
        match kind:
            case Scalar(name):
                return _scalar(name, wire)
            case Nullable(Node() | NewNode() as inner) if wire is None or wire == []:
                return [] if wire is None else self(inner, wire)
            case Nullable(inner):
                return None if wire is None else self(inner, wire)
            case ListOf(item):
                return self._list(item, wire)
            case DictOf(key, value):
                return self._dict(key, value, wire)
            case Node(shape):
                return _structure(shape, wire, may_share=True)
            case NewNode(shape):
                return _structure(shape, wire, may_share=False)
            case NodeOf(parameter):
                return _number(parameter, wire)
            case _:
                assert_never(kind)

    def _list(self, item: ValueType, wire: object) -> Plain | Mismatch:
        parts = self._parts(wire)
        if isinstance(parts, Mismatch):
            return parts
        if isinstance(item, Scalar) and _is_uniform(item.name, parts):
            return parts
        row: list[Plain] = []
        for place, part in enumerate(parts):
            value = self(item, part)
            if isinstance(value, Mismatch):
                return Mismatch(f"item {place}: {value.why}", show(wire))
            row.append(value)
        return row

    def _parts(self, wire: object) -> list[Plain] | Mismatch:
        match wire:
            case list():
                return wire
            case {"tuple": list(parts)} | {"iterable": [str(), list(parts)]}:
                return parts
            case {"set": list(parts)} if self.order_free:
                return parts
            case _:
                return Mismatch(f"a list is asked for, not {article(wire)}", show(wire))

    def _dict(self, key: ValueType, value: ValueType, wire: object) -> Plain | Mismatch:
        match wire:
            case {"dict": list(pairs)} if all(_is_pair(pair) for pair in pairs):
                found = [(self(key, pair[0]), self(value, pair[1])) for pair in pairs]
            case _:
                return Mismatch(f"a dict is asked for, not {article(wire)}", show(wire))
        for left, right in found:
            for part in (left, right):
                if isinstance(part, Mismatch):
                    return part
        return {str(left): right for left, right in found}  # type: ignore[misc]  # no Mismatch is left


def _is_pair(pair: object) -> bool:
    return isinstance(pair, list) and len(pair) == 2


def _is_uniform(name: ScalarName, parts: list[Plain]) -> bool:
    """Long rows of one plain type are the common case."""
    plain: dict[ScalarName, type] = {
        ScalarName.INT: int,
        ScalarName.STR: str,
        ScalarName.BOOL: bool,
    }
    return name in plain and set(map(type, parts)) <= {plain[name]}


def _scalar(name: ScalarName, wire: object) -> Plain | Mismatch:
    value = _untag(wire)
    match name, value:
        case (ScalarName.BOOL, bool()) | (ScalarName.STR, str()) | (ScalarName.NONE, None):
            return value
        case (ScalarName.INT, int()) if not isinstance(value, bool):
            return value
        case (ScalarName.FLOAT, int() | float()) if not isinstance(value, bool):
            return _to_float(value)
        case _:
            return Mismatch(f"{_ASKED[name]} is asked for, not {article(wire)}", show(wire))


def _untag(wire: object) -> Plain:
    match wire:
        case {"int": str(digits)} if _HEX.fullmatch(digits):
            return int(digits, 16)
        case {"float": "nan" | "inf" | "-inf" as word}:
            return {"nan": nan, "inf": inf, "-inf": -inf}[word]
        case None | bool() | int() | float() | str():
            return wire
        case _:
            return []  # of no scalar type, so it matches none


def _to_float(value: int | float) -> float:
    try:
        return float(value)
    except OverflowError:
        return inf if value > 0 else -inf


def _structure(shape: NodeShape, wire: object, *, may_share: bool) -> Plain | Mismatch:
    match wire:
        case {"shared": int(shared), **rest} if shape in rest:
            if shared and not may_share:
                what = f"{shared} node{'s' if shared > 1 else ''}"
                return Mismatch(
                    f"the copy must be made of new nodes, but {what} of the original are in it",
                    "a structure that shares nodes with the original",
                )
            return _form(shape, rest[shape])
        case _:
            return Mismatch(f"a {shape} is asked for, not {article(wire)}", show(wire))


def _form(shape: NodeShape, form: object) -> Plain | Mismatch:
    match shape, form:
        case NodeShape.LIST, {"values": list(values), "cycle": None}:
            return values
        case NodeShape.LIST, {"values": list(values), "cycle": int(number)}:
            return {"values": values, "cycle": number}
        case NodeShape.TREE, {"values": list(values), "twice": False}:
            return values
        case NodeShape.TREE, {"twice": True}:
            return Mismatch("a node hangs in two places of the tree", "no tree")
        case NodeShape.RANDOM, {"values": list(values), "links": list(links), "cycle": None}:
            return [[value, link] for value, link in zip(values, links, strict=False)]
        case NodeShape.GRAPH, {"values": list(values), "rows": list(rows)}:
            return _adjacency(values, rows)
        case _:
            return Mismatch(f"the {shape} is malformed", show(form))


def _adjacency(values: list[Plain], rows: list[Plain]) -> Plain | Mismatch:
    """The rows in order of value, as the plain form has them: node i holds value i + 1."""
    if sorted(value for value in values if type(value) is int) != [*range(1, len(values) + 1)]:
        return Mismatch("the values of the nodes are not those of the original", show(values))
    by_value: dict[int, list[Plain]] = {}
    for value, row in zip(values, rows, strict=False):
        if not isinstance(row, list) or not isinstance(value, int):
            return Mismatch("the graph is malformed", show(rows))
        numbers = [number for number in row if isinstance(number, int)]
        by_value[value] = [values[number] for number in numbers if 0 <= number < len(values)]
    return [by_value.get(value, []) for value in range(1, len(values) + 1)]


def _number(parameter: str, wire: object) -> Plain | Mismatch:
    match wire:
        case {"node": int(number)}:
            return number
        case {"foreign": value}:
            shown = f"a node with value {show(value)}"
            return Mismatch(f"{shown}, but it is none of the nodes of `{parameter}`", shown)
        case _:
            return Mismatch(
                f"a node of `{parameter}` is asked for, not {article(wire)}", show(wire)
            )


def article(wire: object) -> str:
    """The kind of a value in words: `None`, `a tuple`, `an int`."""
    if wire is None:
        return "None"
    name = _kind(wire)
    return f"{'an' if name[:1] in 'aeiou' else 'a'} {name}"


def show(wire: object) -> str:
    """The value as Python would write it, as far as it has such a form."""
    match wire:
        case {"tuple": list(parts)}:
            inner = ", ".join(map(show, parts))
            return f"({inner},)" if len(parts) == 1 else f"({inner})"
        case {"set": list(parts)}:
            return "{" + ", ".join(map(show, parts)) + "}" if parts else "set()"
        case {"dict": list(pairs)} if all(_is_pair(pair) for pair in pairs):
            return "{" + ", ".join(f"{show(key)}: {show(value)}" for key, value in pairs) + "}"
        case {"iterable": [str(name), list(parts)]}:
            return f"<{name}> {show(parts)}"
        case {"int": str()} | {"float": str()}:
            return _text(_untag(wire))
        case {"node": number}:
            return f"<node {number}>"
        case {"other": name} | {"deep": name}:
            return f"<{name}>"
        case list():
            return "[" + ", ".join(map(show, wire)) + "]"
        case dict():
            return "<a linked structure>"
        case _:
            return _text(wire)


def _text(value: object) -> str:
    try:
        return repr(value)
    except ValueError:  # int has a cap on the digits that it writes
        return hex(value) if isinstance(value, int) else "?"


def _kind(wire: object) -> str:
    match wire:
        case {"int": _}:
            return "int"
        case {"float": _}:
            return "float"
        case {"iterable": [name, _]} | {"other": name} | {"deep": name}:
            return str(name)
        case {"node": _} | {"foreign": _}:
            return "node"
        case {"shared": _, **rest}:
            return str(next(iter(rest), "node"))
        case dict() if wire:
            return str(next(iter(wire)))
        case _:
            return type(wire).__name__


_ASKED = {
    ScalarName.INT: "an int",
    ScalarName.FLOAT: "a float",
    ScalarName.BOOL: "a bool",
    ScalarName.STR: "a str",
    ScalarName.NONE: "None",
}
