"""Lists that are being sorted: CPython empties one while `sort` asks for the keys of its items.

That is no step of the program, so meanwhile the list is shown as it was before.
"""

import ast
from collections.abc import Iterator, Mapping, Sequence, Set

from msgspec.structs import replace

from judge.playground.state import (
    DictObject,
    Happening,
    HeapObject,
    Instance,
    Ref,
    SequenceObject,
    SetObject,
    State,
    Value,
)


def kept_while_sorting(states: Sequence[State], source: str) -> Sequence[State]:
    """The same states, with the lists full that are being sorted."""
    lines = _sort_lines(source)
    return [*_kept(states, lines)] if lines else states


def _kept(states: Sequence[State], lines: Set[int]) -> Iterator[State]:
    before: State | None = None
    kept: Mapping[int, HeapObject] = {}
    depth = 0
    for state in states:
        if len(state.frames) <= depth:
            kept = {}
        is_key = state.happening is Happening.CALL and len(state.frames) > 1
        if not kept and is_key and before is not None and state.frames[-2].line in lines:
            kept, depth = _emptied(before.heap, state.heap), len(state.frames) - 1
        shown = replace(state, heap={**kept, **_others(state.heap, kept)}) if kept else state
        yield shown
        before = shown


def _emptied(
    before: Mapping[int, HeapObject], now: Mapping[int, HeapObject]
) -> Mapping[int, HeapObject]:
    """The lists that were full and are empty, and all that they lead to."""
    waiting = [number for number in now if _is_full(before.get(number)) and _is_empty(now[number])]
    found: dict[int, HeapObject] = {}
    while waiting:
        number = waiting.pop()
        if number in before and number not in found:
            found[number] = before[number]
            waiting += _numbers(before[number])
    return found


def _others(
    heap: Mapping[int, HeapObject], kept: Mapping[int, HeapObject]
) -> Mapping[int, HeapObject]:
    return {
        number: found
        for number, found in heap.items()
        if number not in kept or not (_is_full(kept[number]) and _is_empty(found))
    }


def _is_full(found: HeapObject | None) -> bool:
    return isinstance(found, SequenceObject) and bool(found.items)


def _is_empty(found: HeapObject) -> bool:
    return isinstance(found, SequenceObject) and not found.items


def _numbers(found: HeapObject) -> Iterator[int]:
    match found:
        case SequenceObject(items=items) | SetObject(items=items):
            parts: list[Value] = [*items]
        case DictObject(pairs=pairs):
            parts = [part for pair in pairs for part in pair]
        case Instance(attributes=attributes):
            parts = [*attributes.values()]
    return (part.number for part in parts if isinstance(part, Ref))


def _sort_lines(source: str) -> Set[int]:
    """On which a `.sort(…)` stands."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return frozenset()
    return {
        line
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "sort"
        for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)
    }
