"""What came over the wire, in words, and why it is not what was asked for.

A submission can send any JSON at all, so everything here is bounded in size and depth.
"""

import re
from collections.abc import Iterator
from itertools import chain
from math import inf, nan
from typing import final

from msgspec import Struct

from judge.verdict import Plain

_SHOWN = 240
_NAME_SHOWN = 60
_HEX = re.compile(r"-?0x[0-9a-f]+")
_FLOATS = {"nan": nan, "inf": inf, "-inf": -inf}


@final
class Mismatch(Struct, frozen=True):
    """The value is not of the declared type. `shown` is what to print for it.

    `call` is the place of the answer in the calls of a class problem.
    """

    why: str
    shown: str
    call: int | None = None


def article(wire: object) -> str:
    """The kind of a value in words: `None`, `a tuple`, `an int`."""
    if wire is None:
        return "None"
    name = _kind(wire)[:_NAME_SHOWN]
    return f"{'an' if name[:1] in 'aeiou' else 'a'} {name}"


def show(wire: object) -> str:
    """The value as Python would write it, as far as it has such a form; cut where it is long."""
    text = ""
    for piece in _pieces(wire):
        text += piece
        if len(text) > _SHOWN:
            return f"{text[:_SHOWN]}…"
    return text


def untag(wire: object) -> Plain:
    """A scalar without its tag, or [], which no scalar type takes."""
    match wire:
        case {"int": str(digits)} if _HEX.fullmatch(digits):
            return int(digits, 16)
        case {"float": "nan" | "inf" | "-inf" as word}:
            return _FLOATS[word]
        case None | bool() | int() | float() | str():
            return wire
        case _:
            return []


def is_pair(pair: object) -> bool:
    return isinstance(pair, list) and len(pair) == 2


def _pieces(wire: object) -> Iterator[str]:
    """The text bit by bit. Each level of depth yields a bit, so cutting the text cuts depth."""
    match wire:
        case {"tuple": list(parts)}:
            yield from _row("(", parts, ",)" if len(parts) == 1 else ")")
        case {"set": list(parts)}:
            yield from _row("{", parts, "}") if parts else ["set()"]
        case {"dict": list(pairs)} if all(map(is_pair, pairs)):
            yield from _mapping(pairs)
        case {"iterable": [str(name), list(parts)]}:
            yield f"<{name[:_NAME_SHOWN]} "
            yield from _row("[", parts, "]>")
        case {"other": str(name)} | {"deep": str(name)}:
            yield f"<{name[:_NAME_SHOWN]}>"
        case {"int": _} | {"float": _}:
            yield _text(untag(wire))
        case {"node": int(number)}:
            yield f"<node {number}>"
        case list(parts):
            yield from _row("[", parts, "]")
        case dict():
            yield "<a linked structure>"
        case _:
            yield _text(wire)


def _row(opening: str, parts: list[object], closing: str) -> Iterator[str]:
    yield opening
    for number, part in enumerate(parts):
        if number:
            yield ", "
        yield from _pieces(part)
    yield closing


def _mapping(pairs: list[list[object]]) -> Iterator[str]:
    yield "{"
    for number, (key, value) in enumerate(pairs):
        yield from chain([", "] if number else [], _pieces(key), [": "], _pieces(value))
    yield "}"


def _text(value: object) -> str:
    if isinstance(value, str) and len(value) > _SHOWN:
        return repr(value[:_SHOWN])
    try:
        return repr(value)
    except ValueError:  # int has a cap on the digits that it writes
        return hex(value) if isinstance(value, int) else "?"


def _kind(wire: object) -> str:
    match wire:
        case {"iterable": [str(name), _]} | {"other": str(name)} | {"deep": str(name)}:
            return name
        case {"node": _} | {"foreign": _} | {"no_node": _}:
            return "node"
        case {"shared": _, **rest}:
            return str(next(iter(rest), "node"))
        case dict() if wire:
            return str(next(iter(wire)))
        case _:
            return type(wire).__name__
