"""Values and objects of a trace, which is untrusted: read into our own types or refused."""

from collections.abc import Mapping, Sequence
from math import isfinite
from typing import final

from msgspec import Struct

from judge.playground.state import (
    DictObject,
    HeapObject,
    Instance,
    Opaque,
    Ref,
    SequenceKind,
    SequenceObject,
    SetObject,
    Value,
)

ITEMS_CAP = 64
NAME_CAP = 100
_TEXT_CAP = 400
_BITS_CAP = 256
_TUPLE_CAP, _TUPLE_DEPTH = 8, 3
_HIDDEN_CAP = 10**12
_ROWS = {"L": SequenceKind.LIST, "Q": SequenceKind.DEQUE, "T": SequenceKind.TUPLE}
_FLOATS = {"inf": float("inf"), "-inf": float("-inf"), "nan": float("nan")}


class TornTrace(ValueError):
    """From here on the trace cannot be believed."""


@final
class Body(Struct, frozen=True):
    """An object as the trace tells it: its items in a row, keys and values of a dict in turn.

    `head` is how many items are hidden, or the class and the names of the attributes.
    """

    kind: str
    head: int | tuple[str, ...]
    parts: tuple[Value, ...]

    def references(self) -> tuple[int, ...]:
        return tuple(part.number for part in self.parts if type(part) is Ref)


def read_value(raw: object, *, depth: int = 0) -> Value:
    """Raises TornTrace. A tuple holds plain values only, so no reference is inside one."""
    match raw:
        case None | bool():
            return raw
        case int() if raw.bit_length() <= _BITS_CAP:
            return raw
        case float() if isfinite(raw):
            return raw
        case str():
            return read_text(raw)
        case [int(number)] if depth == 0 and type(number) is int and number >= 0:
            return Ref(number)
        case ["f", str(name)] if name in _FLOATS:
            return _FLOATS[name]
        case ["..", str(text)]:
            return Opaque(read_text(text))
        case ["t", *parts] if len(parts) <= _TUPLE_CAP and depth < _TUPLE_DEPTH:
            return tuple(read_value(part, depth=depth + 1) for part in parts)
        case _:
            raise TornTrace("a value")


def read_text(raw: object, cap: int = _TEXT_CAP) -> str:
    if not isinstance(raw, str) or len(raw) > cap:
        raise TornTrace("a text")
    return raw


def read_count(raw: object, cap: int) -> int:
    if type(raw) is not int or not 0 <= raw <= cap:
        raise TornTrace("a number")
    return raw


def read_variables(raw: object) -> dict[str, Value]:
    if not isinstance(raw, dict):
        raise TornTrace("variables")
    return {read_text(name, NAME_CAP): read_value(value) for name, value in raw.items()}


def read_body(raw: object, before: Body | None) -> Body:
    """The object as it is now; `before` is what it was one step ago, if it was there."""
    match raw:
        case [("L" | "Q" | "T" | "S" | "D") as kind, head, *parts]:
            return _checked(Body(kind, read_count(head, _HIDDEN_CAP), _values(parts)))
        case ["O", [str(), *_] as head, *parts]:
            names = tuple(read_text(name, NAME_CAP) for name in head)
            return _checked(Body("O", names, _values(parts)))
        case _ if before is not None:
            return _checked(Body(before.kind, before.head, _changed(before.parts, raw)))
        case _:
            raise TornTrace("an object")


def object_of(body: Body) -> HeapObject:
    hidden = body.head if isinstance(body.head, int) else 0
    match body.kind:
        case "S":
            return SetObject(body.parts, hidden)
        case "D":
            pairs = zip(body.parts[::2], body.parts[1::2], strict=True)
            return DictObject(tuple(pairs), hidden)
        case "O":
            return _instance(body)
        case kind:
            return SequenceObject(_ROWS[kind], body.parts, hidden)


def _instance(body: Body) -> Instance:
    assert isinstance(body.head, tuple)
    cls, *names = body.head
    attributes: Mapping[str, Value] = dict(zip(names, body.parts, strict=True))
    return Instance(cls, attributes)


def _checked(body: Body) -> Body:
    count = len(body.parts)
    if body.kind == "D":
        is_right = count % 2 == 0 and count <= 2 * ITEMS_CAP
    elif isinstance(body.head, tuple):
        is_right = count == len(body.head) - 1 <= ITEMS_CAP
    else:
        is_right = count <= ITEMS_CAP
    if not is_right:
        raise TornTrace("the size of an object")
    return body


def _values(raw: Sequence[object]) -> tuple[Value, ...]:
    return tuple(map(read_value, raw))


def _changed(parts: tuple[Value, ...], raw: object) -> tuple[Value, ...]:
    match raw:
        case ["+", *added]:
            return parts + _values(added)
        case ["-", int(count)] if 0 < count <= len(parts):
            return parts[:-count]
        case ["<", int(count)] if 0 < count <= len(parts):
            return parts[count:]
        case dict():
            cells = list(parts)
            for place, value in raw.items():
                cells[_place(place, len(cells))] = read_value(value)
            return tuple(cells)
        case _:
            raise TornTrace("a change")


def _place(raw: object, count: int) -> int:
    if not isinstance(raw, str) or len(raw) > 4 or not (raw.isascii() and raw.isdecimal()):
        raise TornTrace("a place")
    return read_count(int(raw), count - 1)
