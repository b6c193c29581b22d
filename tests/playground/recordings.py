"""Random recordings: any states that a trace could be rebuilt into, of real functions.

The variables and lines come from the labelled functions, so that roles meet values of every
kind, most of which make no sense for them. A recording is made of one seed: it holds hundreds
of choices, and Hypothesis takes far too long to draw them one by one.
"""

import ast
from collections.abc import Mapping, Sequence
from functools import cache
from random import Random

from hypothesis import strategies as st

from judge.playground.state import (
    DictObject,
    Ending,
    Frame,
    Happening,
    HeapObject,
    Instance,
    Opaque,
    Recording,
    Ref,
    SequenceKind,
    SequenceObject,
    SetObject,
    State,
    Value,
)
from tests.playground.labels import Labelled, labelled

_OBJECTS = 7
_CLASSES = ("ListNode", "TreeNode", "Node", "Link", "Solution")
_ATTRIBUTES = ("val", "key", "next", "prev", "left", "right", "random", "neighbors", "children")
_PLAIN: tuple[Value, ...] = (
    *(-3, -1, 0, 1, 2, 3, 6, None, True, False, "", "ab", "abcabc", "\x1b[0m\ud800", "🙂\n"),
    *(0.5, float("nan"), float("-inf"), 10**400, Opaque("<function>"), Opaque("…")),
)


def recordings() -> st.SearchStrategy[Recording]:
    return st.integers(0, 2**32).map(lambda seed: recording(Random(seed)))


def recording(chance: Random) -> Recording:
    one = chance.choice(_labelled())
    functions, last_line = _functions(one.source), one.source.count("\n") + 1
    # Mostly few classes of objects, so that nodes meet nodes of their own class.
    classes = chance.sample(_CLASSES, chance.randint(1, 2))
    kinds = {number: chance.randint(0, 5) for number in range(1, _OBJECTS + 1)}
    made = {number: chance.choice(classes) for number in kinds}
    heap: dict[int, HeapObject] = {}
    states: list[State] = []
    for step in range(chance.randint(1, 10)):
        changed = chance.sample(list(kinds), 2 if heap else _OBJECTS)
        new = {number: _object(chance, kinds[number], made[number]) for number in changed}
        heap = {**heap, **new}
        happening = chance.choice((Happening.LINE, Happening.LINE, *Happening))
        frames = _stack(chance, functions, last_line)
        states.append(State(step, happening, frames, heap, _value(chance), "text"))
    return Recording(one.source, one.call, states, chance.choice(list(Ending)))


def _object(chance: Random, kind: int, cls: str) -> HeapObject:
    """An object keeps its kind and its class for good."""
    hidden = chance.choice((0, 0, 0, 5))
    values = tuple(_value(chance) for _ in range(chance.randint(0, 6)))
    match kind:
        case 0 | 1:
            return SequenceObject(chance.choice(list(SequenceKind)), values, hidden)
        case 2:
            return SetObject(values, hidden)
        case 3:
            return DictObject(tuple((_value(chance), value) for value in values), hidden)
        case _:
            names = chance.sample(_ATTRIBUTES, chance.randint(0, 4))
            links = {name: _link(chance) for name in names}
            return Instance(cls, links)


def _link(chance: Random) -> Value:
    return Ref(chance.randint(1, _OBJECTS)) if chance.random() < 0.7 else _value(chance)


def _value(chance: Random) -> Value:
    match chance.randint(0, 7):
        case 0 | 1 | 2:
            return Ref(chance.randint(1, _OBJECTS))
        case 3:
            return tuple(chance.choices(_PLAIN, k=chance.randint(0, 3)))
        case _:
            return chance.choice(_PLAIN)


def _stack(
    chance: Random, functions: Mapping[str, Sequence[str]], last_line: int
) -> tuple[Frame, ...]:
    found: list[Frame] = []
    for depth in range(chance.randint(1, 3)):
        function = chance.choice((*functions, "<listcomp>", "Solution.other"))
        names = [*functions.get(function, ()), "other", "_", ".0"]
        chosen = chance.sample(names, min(len(names), chance.randint(0, 7)))
        variables = {name: _value(chance) for name in chosen}
        parent = found[-1].number if found else None
        number = 10 * depth + chance.randint(1, 3)
        found.append(Frame(number, function, parent, chance.randint(1, last_line), variables))
    return tuple(found)


@cache
def _labelled() -> list[Labelled]:
    return labelled("*.py")


@cache
def _functions(source: str) -> Mapping[str, Sequence[str]]:
    """Each function with the names that occur in it."""
    found = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef):
            inner = [part.id for part in ast.walk(node) if isinstance(part, ast.Name)]
            found[node.name] = sorted({*inner, *(part.arg for part in node.args.args)})
    return found
