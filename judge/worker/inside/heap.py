"""The objects that a traced program can reach, numbered, and how they changed since the last look.

An object keeps its number for good and is held on to, or else another one could be made at
its address and be taken for it. A change is found by identity alone: see peek.py.
"""

from collections.abc import Iterable
from math import isfinite
from operator import is_
from typing import Any, final

from .looks import Reader, enum_member, reader_of
from .peek import plain, words_for

OBJECTS_CAP = 400
_WIDE = 1 << 256
_TEXT_CAP = 256
_SMALL_TUPLE, _SMALL_DEPTH = 8, 3
_NO_SCALAR = object()


class TooManyObjects(Exception):
    """More can be reached than anyone can look at."""


@final
class Entry:
    """An object with its number, and what it held at the last look."""

    __slots__ = ("children", "head", "number", "parts", "read", "value")

    def __init__(self, number: int, value: Any, read: Reader) -> None:
        self.number = number
        self.value = value
        self.read = read
        self.head: Any = None
        self.parts: list[Any] = []
        self.children: list[Entry] = []


@final
class Heap:
    def __init__(self) -> None:
        self._entries: dict[int, Entry] = {}
        self._readers: dict[int, tuple[type, Reader | None]] = {}
        self._live: dict[int, Entry] = {}

    def encode(self, value: Any, reached: list[Entry]) -> Any:
        """The value as the trace says it; an object that it refers to is added to `reached`."""
        kind = type(value)
        encoded = _small_tuple(value, 0) if kind is tuple else _scalar(kind, value)
        return self._reference(value, reached) if encoded is _NO_SCALAR else encoded

    def changes(self, roots: Iterable[Entry]) -> dict[int, Any]:
        """What has come into reach or has changed there.

        Raises TooManyObjects.
        """
        live: dict[int, Entry] = {}
        found: dict[int, Any] = {}
        waiting = list(roots)
        while waiting:
            entry = waiting.pop()
            if entry.number in live:
                continue
            if len(live) == OBJECTS_CAP:
                raise TooManyObjects
            live[entry.number] = entry
            change = self._look(entry)
            if change is not None:
                found[entry.number] = change
            waiting += entry.children
        self._live = live
        return found

    def _reference(self, value: Any, reached: list[Entry]) -> Any:
        entry = self._entries.get(id(value))
        if entry is None:
            read = self._reader(type(value))
            if read is None:
                return self._opaque(value, reached)
            entry = self._entries[id(value)] = Entry(len(self._entries), value, read)
        reached.append(entry)
        return [entry.number]

    def _opaque(self, value: Any, reached: list[Entry]) -> Any:
        member = enum_member(value)
        if member is not None:
            return ["..", member]
        inner = plain(value)
        return ["..", words_for(value)] if inner is value else self.encode(inner, reached)

    def _reader(self, cls: type) -> Reader | None:
        known = self._readers.get(id(cls))
        if known is None:
            known = self._readers[id(cls)] = cls, reader_of(cls)
        return known[1]

    def _look(self, entry: Entry) -> Any:
        """The change since the last look, or None."""
        kind, head, parts = entry.read(entry.value)
        is_known = entry.number in self._live and entry.head == head
        if is_known and _are_same(entry.parts, parts):
            return None
        children: list[Entry] = []
        encoded = [self.encode(part, children) for part in parts]
        change = _difference(entry.parts, parts, encoded) if is_known else None
        entry.head, entry.parts, entry.children = head, parts, children
        return [kind, head, *encoded] if change is None else change


def _difference(old: list[Any], new: list[Any], encoded: list[Any]) -> Any:
    """A shorter way to say it than all of it again, or None."""
    grown = len(new) - len(old)
    if grown == 0:
        cells = {
            place: encoded[place]
            for place, (before, now) in enumerate(zip(old, new, strict=True))
            if before is not now
        }
        return cells if len(cells) <= max(2, len(new) // 2) else None
    if grown > 0 and _are_same(old, new[: len(old)]):
        return ["+", *encoded[len(old) :]]
    if grown < 0 and _are_same(new, old[:grown]):
        return ["-", -grown]
    if grown < 0 and _are_same(new, old[-grown:]):
        return ["<", -grown]
    return None


def _are_same(some: list[Any], others: list[Any]) -> bool:
    return len(some) == len(others) and all(map(is_, some, others))


def _small_tuple(value: tuple[Any, ...], depth: int) -> Any:
    """A tuple of few plain values is one itself; any other is an object."""
    if len(value) > _SMALL_TUPLE or depth == _SMALL_DEPTH:
        return _NO_SCALAR
    parts: list[Any] = ["t"]
    for part in value:
        kind = type(part)
        encoded = _small_tuple(part, depth + 1) if kind is tuple else _scalar(kind, part)
        if encoded is _NO_SCALAR:
            return _NO_SCALAR
        parts.append(encoded)
    return parts


def _scalar(kind: type, value: Any) -> Any:
    if value is None or kind is bool:
        return value
    if kind is int:
        return value if -_WIDE < value < _WIDE else ["..", _bits(value)]
    if kind is str:
        return value if len(value) <= _TEXT_CAP else ["..", _start(value)]
    if kind is float:
        return value if isfinite(value) else ["f", repr(value)]
    return _NO_SCALAR


def _bits(value: int) -> str:
    return f"an integer of {value.bit_length():,} bits"


def _start(value: str) -> str:
    return f"{value[:_TEXT_CAP]}… {len(value):,} characters"
