"""A value in a few characters, in Python's notation where it is short."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple, final

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
NODE_WIDTH = 12
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
        return shortened(self._write(value, _DEPTH, width), width)

    def payload(self, instance: Instance) -> str:
        """What a node holds: `5`, or `key:value` where it holds both."""
        # Without node classes: what a node holds may lead back to it.
        inner = Writer(self.heap)
        return ":".join(inner.text(instance.attributes[name], 12) for name in _held(instance))

    def content(self, instance: Instance) -> str:
        """The payload, and what else a drawn node keeps for itself if there is room: `3 min=2`."""
        held, told = _held(instance), self.payload(instance)
        for name, value in instance.attributes.items():
            if name not in held and _is_plain(value) and value is not False:
                longer = f"{told} {name}={self.text(value, CELL_WIDTH)}".strip()
                told = longer if len(longer) <= NODE_WIDTH else told
        return told

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
                return f"({self.payload(found)})" if cls in self.nodes else _article(cls)
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


def shortened(text: str, width: int) -> str:
    """Cut behind a whole item where that is possible, and closed: `[[4, 1, …], …]`."""
    if len(text) <= width:
        return text
    marks, best = [*_marks(text)], ""
    for number, mark in enumerate(marks):
        if mark.place >= width:
            break
        if mark.character == "," and mark.depth:
            end = text[: mark.place] + _ending(marks[number:])
            best = end if len(end) <= width else best
    return best or cut(text, width)


class _Mark(NamedTuple):
    """A comma or a closing bracket, and in how many brackets it stands."""

    place: int
    character: str
    depth: int


def _marks(text: str) -> Iterator[_Mark]:
    """Those outside quotes."""
    depth, quote = 0, ""
    for place, character in enumerate(text):
        if quote:
            quote = "" if character == quote and text[place - 1] != "\\" else quote
        elif character in "'\"":
            quote = character
        elif character in "([{":
            depth += 1
        elif character in ",)]}":
            yield _Mark(place, character, depth)
            depth -= character != ","


def _ending(marks: Sequence[_Mark]) -> str:
    """What closes every bracket around the first mark, with `…` where more follows."""
    ending, level, is_told = ", …", marks[0].depth, True
    for mark in marks[1:]:
        if mark.depth != level:
            continue
        if mark.character != ",":
            ending, level, is_told = ending + mark.character, level - 1, False
        elif not is_told:
            ending, is_told = f"{ending}, …", True
    return ending


def _article(cls: str) -> str:
    return f"{'an' if cls[:1] in 'AEIOUaeiou' else 'a'} {cls}"


def _held(instance: Instance) -> tuple[str, ...]:
    """The attributes for which a node is there: `val`, or `key` and `value`."""
    found = [name for name in _PAYLOADS if name in instance.attributes]
    if "key" in found and len(found) > 1:
        return "key", next(name for name in found if name != "key")
    plain = (
        name
        for name, value in instance.attributes.items()
        if _is_plain(value) and not isinstance(value, bool)
    )
    return tuple(found[:1] or [*plain][:1])


def _is_plain(value: Value) -> bool:
    return value is not None and not isinstance(value, Ref | Opaque)


def letter(character: str) -> str:
    """One character of a string, as it is where it can be seen."""
    return character if character.isprintable() else repr(character)[1:-1]


def _listed(parts: Iterable[str], width: int) -> str:
    """Joined by commas; what lies beyond the width is not even made."""
    written, length = [], 0
    for part in parts:
        if length > width + 2:
            written.append("…")
            break
        written.append(part)
        length += len(part) + 2
    return ", ".join(written)
