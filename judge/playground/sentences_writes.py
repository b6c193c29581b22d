"""Words for writing to a place: `nums[2] becomes 5`, `swap nums[1] and nums[4]`."""

import ast
from collections.abc import Iterator

from judge.playground.sentences_words import Words
from judge.playground.state import DictObject, HeapObject, Ref, SequenceObject, Value
from judge.playground.step import identity

_PLACES_AT_MOST = 3


def written(target: ast.Subscript, targets: list[ast.expr], words: Words) -> Iterator[str]:
    """What differs in the object written to; nothing is said about what does not."""
    name, depth = _base(target)
    seen = words.seen(name)
    if seen is None:
        return
    old, new = words.held(seen)
    if depth == 2:
        yield from _grid(name, old, new, words)
        return
    places = _places(old, new)
    if isinstance(target.slice, ast.Slice) and (places or old is not new):
        yield f"{name} becomes {words.writer.text(seen.value)}"
        return
    if len(targets) == 2 and _is_swap(places):
        one, other = places
        yield f"swap {name}[{one[0]}] and {name}[{other[0]}]"
        return
    for key, _, value in places[:_PLACES_AT_MOST]:
        yield f"{name}[{words.writer.text(key)}] becomes {words.writer.text(value)}"
    if isinstance(new, DictObject):
        yield from _entries(name, old, new, words)
    elif not places and old is not None:
        yield f"nothing changes in {name}"


def _base(target: ast.expr) -> tuple[str, int]:
    depth = 0
    while isinstance(target, ast.Subscript):
        target, depth = target.value, depth + 1
    match target:
        case ast.Name(id=name):
            return name, depth
        case ast.Attribute(value=ast.Name(id=owner), attr=attribute):
            return f"{owner}.{attribute}", depth
        case _:
            return "", depth


def _places(old: HeapObject | None, new: HeapObject | None) -> list[tuple[Value, Value, Value]]:
    """Index, old and new value of what differs in a list that kept its size."""
    if not isinstance(old, SequenceObject) or not isinstance(new, SequenceObject):
        return []
    if len(old.items) != len(new.items):
        return []
    pairs = enumerate(zip(old.items, new.items, strict=True))
    return [(index, one, other) for index, (one, other) in pairs if _differs(one, other)]


def _is_swap(places: list[tuple[Value, Value, Value]]) -> bool:
    return len(places) == 2 and places[0][1:] == places[1][:0:-1]


def _entries(name: str, old: HeapObject | None, new: DictObject, words: Words) -> Iterator[str]:
    before = dict(_keyed(old)) if isinstance(old, DictObject) else {}
    changed = [
        f"{name}[{words.writer.text(key)}] becomes {words.writer.text(value)}"
        for identity, (key, value) in _keyed(new)
        if identity not in before or _differs(before[identity][1], value)
    ]
    yield from changed[:_PLACES_AT_MOST]
    if not changed and old is not None:
        yield f"nothing changes in {name}"


def _keyed(found: DictObject) -> Iterator[tuple[tuple[type, Value], tuple[Value, Value]]]:
    for key, value in found.pairs:
        yield identity(key), (key, value)


def _grid(name: str, old: HeapObject | None, new: HeapObject | None, words: Words) -> Iterator[str]:
    """A row may be a list; of other rows, only that they changed could be said."""
    if not isinstance(new, SequenceObject):
        return
    for row, item in enumerate(new.items):
        if isinstance(item, Ref):
            before, after = words.old_heap.get(item.number), words.heap.get(item.number)
            for column, _, value in _places(before, after):
                yield f"{name}[{row}][{column}] becomes {words.writer.text(value)}"


def _differs(one: Value, other: Value) -> bool:
    return one is not other and (type(one) is not type(other) or one != other)
