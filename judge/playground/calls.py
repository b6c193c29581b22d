"""The tree of calls so far: arguments when a call began, its result once it has returned."""

import ast
from collections.abc import Sequence
from typing import final

from judge.playground.roles import Kind, Roles
from judge.playground.scopes import Scope
from judge.playground.shown import SCALAR_WIDTH, Writer, shortened
from judge.playground.state import Frame, Happening, Ref, State, Value
from judge.playground.views import Call, CallsView
from judge.playground.visible import Sights, is_inner

CALLS_KEY = "tree of calls"  # no variable has a space in its name
_CALLS_AT_MOST = 40


class _Record:
    __slots__ = ("has_inner_calls", "parent", "result", "text", "was_hit")

    def __init__(self, parent: int | None, text: str) -> None:
        self.parent, self.text = parent, text
        self.result: str | None = None
        self.has_inner_calls = False
        self.was_hit = False


@final
class CallTree:
    """Feed it every state in order. A recording with a single call has no tree to show."""

    def __init__(self, states: Sequence[State], roles: Roles, sights: Sights) -> None:
        self._roles, self._sights = roles, sights
        named = {
            frame.number
            for state in states
            for frame in state.frames[-1:]
            if not is_inner(frame.function)
        }
        self._is_shown = len(named) > 1
        self._has_memo = Kind.MEMO in roles.kinds.values()
        self._records: dict[int, _Record] = {}
        self._memos: dict[int, list[int]] = {}
        self._kept: list[object] = []  # so that no identity is used twice
        self._view: tuple[tuple[int, ...], CallsView | None] = ((), None)

    def advance(self, state: State, writer: Writer) -> CallsView | None:
        if not self._is_shown:
            return None
        for frame in state.frames:
            if frame.number not in self._records and not is_inner(frame.function):
                self._begin(frame, state, writer)
        running = state.frames[-1]
        is_return = state.happening is Happening.RETURN and running.number in self._records
        if is_return:
            self._end(running, state, writer)
        live = tuple(frame.number for frame in state.frames)
        if is_return or live != self._view[0]:
            self._view = (live, self._drawn(live[:-1] if is_return else live))
        return self._view[1]

    def _begin(self, frame: Frame, state: State, writer: Writer) -> None:
        parent = _named_parent(frame, state)
        scope = self._sights.scope(frame)
        self._records[frame.number] = _Record(parent, call_text(frame, scope, writer))
        if parent in self._records:
            self._records[parent].has_inner_calls = True
        self._memos[frame.number] = self._memo(state)

    def _end(self, frame: Frame, state: State, writer: Writer) -> None:
        record = self._records[frame.number]
        record.result = writer.text(self._result(frame, state))
        record.was_hit = (
            not record.has_inner_calls
            and self._returns_from_memo(frame)
            and self._memos[frame.number] == self._memo(state)
        )

    def _result(self, frame: Frame, state: State) -> Value:
        """The value returned; from an `__init__`, the new object."""
        scope = self._sights.scope(frame)
        is_constructor = scope is not None and scope.name == "__init__" and scope.parameters
        return frame.variables.get(scope.parameters[0]) if is_constructor and scope else state.value

    def _drawn(self, live: tuple[int, ...]) -> CallsView:
        """The live calls and the last ones, in the order in which they began."""
        numbers = list(self._records)
        kept = set(numbers[-_CALLS_AT_MOST:]) | set(live[-_CALLS_AT_MOST:])
        shown = [number for number in numbers if number in kept]
        calls = tuple(self._call(number, number in live) for number in shown)
        return CallsView(CALLS_KEY, calls, len(numbers) - len(shown))

    def _call(self, number: int, is_live: bool) -> Call:
        record = self._records[number]
        return Call(number, record.parent, record.text, record.result, is_live, record.was_hit)

    def _memo(self, state: State) -> list[int]:
        """Tells whether the memo tables change: the identities of what those in sight hold."""
        if not self._has_memo:
            return []
        found = [
            state.heap.get(seen.value.number)
            for seen in self._sights.sight(state)
            if isinstance(seen.value, Ref) and self._roles.kinds.get(seen.variable) is Kind.MEMO
        ]
        self._kept.extend(found)
        return [id(one) for one in found]

    def _returns_from_memo(self, frame: Frame) -> bool:
        """Is the line a `return memo[…]`?"""
        scope = self._sights.scope(frame)
        for node in () if scope is None else scope.nodes:
            if isinstance(node, ast.Return) and node.lineno == frame.line:
                return scope is not None and self._is_memo_look_up(scope, node.value)
        return False

    def _is_memo_look_up(self, scope: Scope, value: ast.expr | None) -> bool:
        match value:
            case ast.Subscript(value=memo):
                variable = scope.meant(memo)
                return variable is not None and self._roles.kinds.get(variable) is Kind.MEMO
            case _:
                return False


def call_text(frame: Frame, scope: Scope | None, writer: Writer) -> str:
    """`dfs(2, 3)`, without the object that a method works on."""
    name = frame.function.rpartition(".")[2]
    if scope is None:
        return f"{name}()"
    if name == "__init__" and scope.cls is not None:
        name = scope.cls
    values = [frame.variables[one] for one in scope.filled_parameters if one in frame.variables]
    return shortened(
        f"{name}({', '.join(writer.text(value, 16) for value in values)})", SCALAR_WIDTH
    )


def _named_parent(frame: Frame, state: State) -> int | None:
    by_number = {one.number: one for one in state.frames}
    parent = None if frame.parent is None else by_number.get(frame.parent)
    while parent is not None and is_inner(parent.function):
        parent = None if parent.parent is None else by_number.get(parent.parent)
    return None if parent is None else parent.number
