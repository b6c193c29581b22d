"""The live calls of a traced program, who made them, and what changed in their variables."""

from collections.abc import Iterator
from types import CodeType, FrameType
from typing import Any, final

from .heap import Entry, Heap
from .peek import NAME_CAP
from .variables import MODULE, Variables, globals_of, locals_of

_GENERATORS = 0x20 | 0x80 | 0x200  # generators, coroutines, asynchronous generators


@final
class Call:
    """A call that is running, waiting for another one, or a generator that has paused.

    `hidden` are variables of enclosing functions that are shown with those.
    """

    def __init__(
        self, number: int, frame: FrameType, caller: "Call | None", hidden: frozenset[str]
    ) -> None:
        self.number = number
        self.frame = frame
        self.caller = caller
        self.hidden = hidden
        self.line = frame.f_lineno
        self.is_failing = self.is_closing = False
        self.variables = Variables(number, {})

    @property
    def name(self) -> str:
        return self.frame.f_code.co_name[:NAME_CAP]

    @property
    def is_generator(self) -> bool:
        return bool(self.frame.f_code.co_flags & _GENERATORS)

    @property
    def operation(self) -> int:
        """The bytecode that it has got to."""
        return self.frame.f_code.co_code[self.frame.f_lasti]


@final
class Changes:
    """Of the running call, of others by number, and what is gone as pairs of number and name."""

    def __init__(self) -> None:
        self.own: dict[str, Any] = {}
        self.others: dict[int, dict[str, Any]] = {}
        self.gone: list[tuple[int, str]] = []

    @property
    def any(self) -> bool:
        return bool(self.own or self.others or self.gone)


@final
class Calls:
    """Frames are held on to while they live, or else another could be made at their address."""

    def __init__(self, heap: Heap) -> None:
        self._heap = heap
        self._calls: dict[int, Call] = {}
        self._count = 0
        self._module: Variables | None = None

    def of(self, frame: FrameType) -> Call | None:
        return self._calls.get(id(frame))

    def begin(self, frame: FrameType) -> Call:
        if self._module is None:
            self._module = Variables(MODULE, globals_of(frame))
        caller = self._caller(frame)
        call = Call(self._count, frame, caller, _hidden(frame.f_code, caller))
        self._count += 1
        self._calls[id(frame)] = call
        return call

    def resume(self, call: Call) -> None:
        """Another call may ask for the next value than the one that asked for the last."""
        call.caller = self._caller(call.frame)
        call.hidden = _hidden(call.frame.f_code, call.caller)

    def end(self, call: Call) -> None:
        self._calls.pop(id(call.frame), None)

    def changes(self, running: Call, *, is_entered: bool) -> Changes:
        """Only a running call sets its variables, but for those that inner functions share.

        What the caller has set on its way into the running one shows no earlier than now.
        """
        found = Changes()
        for call in _stack(running):
            is_shared = bool(call.frame.f_code.co_cellvars)
            if call is running or is_shared or (is_entered and call is running.caller):
                now = locals_of(call.frame, call.hidden)
                found.others[call.number] = call.variables.changes(now, self._heap, found.gone)
        if self._module is not None:
            now = globals_of(running.frame)
            found.others[MODULE] = self._module.changes(now, self._heap, found.gone)
        found.own = found.others.pop(running.number)
        found.others = {number: changed for number, changed in found.others.items() if changed}
        return found

    def roots(self, running: Call) -> Iterator[Entry]:
        for call in _stack(running):
            yield from call.variables.roots()
        if self._module is not None:
            yield from self._module.roots()

    def _caller(self, frame: FrameType) -> Call | None:
        """The nearest call of the submission's that this one was made from."""
        outer = frame.f_back
        while outer is not None:
            call = self._calls.get(id(outer))
            if call is not None:
                return call
            outer = outer.f_back
        return None


def _stack(running: Call) -> Iterator[Call]:
    call: Call | None = running
    while call is not None:
        yield call
        call = call.caller


def _hidden(code: CodeType, caller: Call | None) -> frozenset[str]:
    if caller is None or not code.co_freevars:
        return frozenset()
    enclosing = [
        call.frame.f_code
        for call in _stack(caller)
        if code.co_qualname.startswith(f"{call.frame.f_code.co_qualname}.<locals>.")
    ]
    shared = frozenset(name for outer in enclosing for name in outer.co_cellvars)
    return shared.intersection(code.co_freevars)
