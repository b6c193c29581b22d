"""Which variables are shown at a step: those of the running call, of the functions around it,
and the attributes of the objects that they work on.
"""

import ast
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple, TypeAlias

from judge.playground.roles import Roles
from judge.playground.scopes import MODULE, Scope, Variable, attribute_of
from judge.playground.state import Frame, HeapObject, Instance, Opaque, Ref, State, Value


class Seen(NamedTuple):
    """A variable as it is written (`self.st`, `nums`), what it is, and the value it holds.

    `holder` is the number of the call, or, below zero, of the object, whose variable it is.
    """

    name: str
    variable: Variable
    value: Value
    holder: int


Sight: TypeAlias = tuple[Seen, ...]

MODULE_HOLDER = 1 << 60
"""Stands for the module where a call would be: no call has this number."""


class Sights:
    """Finds what is visible; remembers which function each frame runs.

    Of the module's variables only those in `told` are shown: the others are constants.
    """

    def __init__(self, roles: Roles, nodes: Set[str], told: Set[str] = frozenset()) -> None:
        self._told = told
        self._scopes = roles.scopes
        self._nodes = nodes
        self._found: dict[int, Scope | None] = {}
        self._definitions = {scope.owner: _definitions(scope) for scope in roles.scopes}

    def scope(self, frame: Frame) -> Scope | None:
        """The function of the source that a call runs; comprehensions belong to theirs."""
        if frame.number not in self._found:
            self._found[frame.number] = _scope(self._scopes, frame)
        return self._found[frame.number]

    def sight(self, state: State) -> Sight:
        found: dict[str, Seen] = {}
        for frame in self._frames(state):
            scope = self.scope(frame)
            for seen in self._variables(frame, scope):
                if seen.name in found:
                    continue
                found[seen.name] = seen
                for inner in self._attributes(seen, state.heap):
                    found.setdefault(inner.name, inner)
        for name, value in state.module.items():
            if name in self._told and name not in found:
                seen = Seen(name, Variable(MODULE, name), value, MODULE_HOLDER)
                found[name] = seen
                for inner in self._attributes(seen, state.heap):
                    found.setdefault(inner.name, inner)
        return tuple(found.values())

    def _frames(self, state: State) -> Iterator[Frame]:
        """The running call, and the live calls of the functions around it."""
        *outer, running = state.frames
        yield running
        wanted = self.scope(running)
        if is_inner(running.function):
            yield from self._around(outer, wanted)
        above = None if wanted is None else wanted.parent
        for frame in reversed(outer):
            if above is not None and self.scope(frame) is above and not is_inner(frame.function):
                yield frame
                above = above.parent

    def _around(self, outer: Sequence[Frame], wanted: Scope | None) -> Iterator[Frame]:
        """The calls between a comprehension and its function: a lambda may stand in one."""
        for frame in reversed(outer):
            if self.scope(frame) is not wanted:
                return
            yield frame
            if not is_inner(frame.function):
                return

    def _variables(self, frame: Frame, scope: Scope | None) -> Iterator[Seen]:
        defined = frozenset[str]() if scope is None else self._definitions[scope.owner]
        for name, value in frame.variables.items():
            if name == "_" or not name.isidentifier():
                continue  # `.0` is the iterator of a comprehension
            if isinstance(value, Opaque) and name in defined:
                continue
            variable = Variable(MODULE, name) if scope is None else scope.named(name)
            yield Seen(name, variable, value, frame.number)

    def _attributes(self, seen: Seen, heap: Mapping[int, HeapObject]) -> Iterator[Seen]:
        if not isinstance(seen.value, Ref):
            return
        found = heap.get(seen.value.number)
        if isinstance(found, Instance) and found.cls not in self._nodes:
            for attribute, value in found.attributes.items():
                name = f"{seen.name}.{attribute}"
                variable = attribute_of(found.cls, attribute)
                yield Seen(name, variable, value, -1 - seen.value.number)


def variables_of(state: State) -> Mapping[int, Mapping[str, Value]]:
    """By their holder: the number of the call, or the module."""
    found = {frame.number: frame.variables for frame in state.frames}
    found[MODULE_HOLDER] = state.module
    return found


def is_inner(function: str) -> bool:
    """A comprehension, a generator expression or a lambda: no function with a name."""
    return function.rpartition(".")[2].startswith("<")


def _definitions(scope: Scope) -> frozenset[str]:
    return frozenset(
        node.name
        for node in scope.nodes
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    )


def _scope(scopes: tuple[Scope, ...], frame: Frame) -> Scope | None:
    name = frame.function.rpartition(".")[2]
    inside = [scope for scope in scopes if _first_line(scope) <= frame.line <= _last_line(scope)]
    named = inside if is_inner(name) else [scope for scope in inside if scope.name == name]
    return max(named, key=_first_line, default=None)


def _first_line(scope: Scope) -> int:
    decorators = scope.function.decorator_list
    return min([scope.function.lineno, *(part.lineno for part in decorators)])


def _last_line(scope: Scope) -> int:
    return scope.function.end_lineno or scope.function.lineno
