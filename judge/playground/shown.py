"""A value in a few characters, in Python's notation where it is short."""

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from typing import final

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

CELL_WIDTH = 24
SCALAR_WIDTH = 40
_DEPTH = 3
_INTEGER_BITS = 100
_PAYLOADS = ("val", "value", "data", "key", "name", "label", "x", "item", "num")


@final
@dataclass(frozen=True, slots=True)
class Writer:
    """Writes the values of one step. A node, an instance of a class in `nodes`, is `(5)`."""

    heap: Mapping[int, HeapObject]
    nodes: Set[str] = frozenset()

    def text(self, value: Value, width: int = CELL_WIDTH) -> str:
        """At most `width` characters."""
        if type(value) is int and -999_999 < value < 999_999:
            return str(value)
        return cut(self._write(value, _DEPTH, width), width)

    def payload(self, instance: Instance) -> str:
        """What a node holds: `5`, or `key:value` where it holds both."""
        found = [name for name in _PAYLOADS if name in instance.attributes]
        if not found:
            plain = [value for value in instance.attributes.values() if _is_plain(value)]
            return self.text(plain[0], 12) if plain else ""
        # Without node classes: what a node holds may lead back to it.
        inner = Writer(self.heap)
        texts = [inner.text(instance.attributes[name], 12) for name in found]
        if "key" in found and len(found) > 1:
            second = next(place for place, name in enumerate(found) if name != "key")
            return f"{texts[found.index('key')]}:{texts[second]}"
        return texts[0]

    def _write(self, value: Value, depth: int, width: int) -> str:
        match value:
            case Ref(number):
                return self._object(self.heap.get(number), depth, width)
            case Opaque(text):
                return text
            case tuple():
                comma = "," if len(value) == 1 else ""
                return f"({self._list(value, depth, width)}{comma})"
            case str():
                # Only what may be shown is written out: a text can have a million characters.
                return repr(value) if len(value) <= width else repr(value[:width])
            case int() if value.bit_length() > _INTEGER_BITS:
                return f"an int of {value.bit_length()} bits"
            case _:
                return repr(value)

    def _object(self, found: HeapObject | None, depth: int, width: int) -> str:
        match found:
            case None:
                return "…"
            case Instance(cls=cls):
                return f"({self.payload(found)})" if cls in self.nodes else f"a {cls}"
            case SequenceObject(kind=SequenceKind.TUPLE, items=items):
                comma = "," if len(items) == 1 else ""
                return f"({self._list(items, depth, width)}{comma})"
            case SequenceObject(items=items):
                return f"[{self._list(items, depth, width)}]"
            case SetObject(items=items):
                return "{" + self._list(items, depth, width) + "}" if items else "set()"
            case DictObject(pairs=pairs):
                return "{" + self._entries(pairs, depth, width) + "}"

    def _list(self, values: tuple[Value, ...], depth: int, width: int) -> str:
        if not depth:
            return "…" if values else ""
        return _listed((self._write(value, depth - 1, width) for value in values), width)

    def _entries(self, pairs: tuple[tuple[Value, Value], ...], depth: int, width: int) -> str:
        if not depth:
            return "…" if pairs else ""

        def entries() -> Iterator[str]:
            for key, value in pairs:
                name = self._write(key, depth - 1, width)
                yield f"{name}: {self._write(value, depth - 1, width)}"

        return _listed(entries(), width)


def cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"


def _is_plain(value: Value) -> bool:
    return value is not None and not isinstance(value, Ref | Opaque)


def letter(character: str) -> str:
    """One character of a string, as it is where it can be seen."""
    return character if character.isprintable() else repr(character)[1:-1]


def _listed(parts: Iterable[str], width: int) -> str:
    """Joined by commas; what lies beyond the width is not even made."""
    written, length = [], 0
    for part in parts:
        written.append(part)
        length += len(part) + 2
        if length > width + 2:
            break
    return ", ".join(written)
