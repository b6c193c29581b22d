"""Writes down what a call of the submission does, step by step: the trace of a second run.

A trace is a sequence of frames on the results pipe, a line of JSON each:

    [line, call, variables, objects, extras]     trailing empty parts are left out
    ["end", why]                                 a limit was reached, or tracing was stopped

`line` is about to run, in the call of that number. `variables` are those of it that changed.
`objects` maps numbers to what is new in them:

    ["L" | "Q" | "T" | "S" | "D", hidden, item, …]   list, deque, tuple, set, dict (key, value, …)
    ["O", [class, name, …], value, …]                an object with attributes
    {"4": item}   ["+", item, …]   ["-", count]      cells that changed, items appended, popped,
    ["<", count]                                     popped from the left

A value is null, true, false, a number or a text as it is; [3] is object 3, ["t", …] a small
tuple, ["f", "inf"] a float that JSON lacks, ["..", text] what is not drawn. The extras are
`e`, what happened (c call, n next part of a generator, r return, y yield, x exception), with
`f` the function's name, `p` the calling call, `v` a value, `t` a text; `k`, which call of the
judge's it is; `o`, changed variables of other calls, the module's as those of call -1; `g`,
variables that are gone, as pairs of call and name; `m`, how many repeats of the last line were
left out. An object that comes into reach is told in full, also when it has been before.
"""

import json
from collections.abc import Callable
from itertools import chain
from opcode import opmap
from sys import gettrace, settrace
from types import CodeType, FrameType
from typing import Any, Final, NoReturn, TypeVar, final

from .calls import Call, Calls
from .heap import Entry, Heap, TooManyObjects
from .peek import exception_text

T = TypeVar("T")

STEPS_CAP: Final = 1_000
BYTES_CAP: Final = 2_000_000
_EVENTS_CAP: Final = 20_000
_OPTIMIZED: Final = 1
"""The flag of functions, which the bodies of classes lack."""

_RETURNS = {opmap.get("RETURN_VALUE"), opmap.get("RETURN_CONST")}
_YIELDS = {opmap.get("YIELD_VALUE"), opmap.get("RESUME")}  # 3.13 has moved on by then
_LOOP = opmap.get("FOR_ITER")


@final
class Recorder:
    """Numbers go on from one `run` to the next, so that two traces can be read as one.

    `call_number` tells which of the judge's calls is being made. At a limit there is nothing
    more to see, so `leave` ends the process, whatever it is in the middle of.
    """

    def __init__(
        self,
        path: str,
        write: Callable[[bytes], None],
        call_number: Callable[[], int],
        leave: Callable[[], NoReturn],
    ) -> None:
        self._path = path
        self._write = write
        self._call_number = call_number
        self._leave = leave
        self._heap = Heap()
        self._calls = Calls(self._heap)
        self._resumed: Call | None = None
        self._last: tuple[int, int] | None = None
        self._steps = self._bytes = self._events = self._repeats = 0
        self._said_number = 0
        self._global: Any = self._on_call
        self._local: Any = self._on_event

    def run(self, work: Callable[[], T]) -> T:
        """Does the work. If they set a trace function of their own, ours has seen enough."""
        settrace(self._global)
        try:
            return work()
        finally:
            is_ours = gettrace() is self._global
            settrace(None)
            if not is_ours:
                self._say(["end", "stopped"])

    def _on_call(self, frame: FrameType, event: str, argument: Any) -> Any:
        return self._on_event(frame, event, argument) if self._is_theirs(frame.f_code) else None

    def _is_theirs(self, code: CodeType) -> bool:
        """Whether it is a function of the file. Code can be given names that are no plain texts."""
        return (
            bool(code.co_flags & _OPTIMIZED)
            and type(code.co_filename) is type(code.co_name) is type(code.co_qualname) is str
            and code.co_filename == self._path
        )

    def _on_event(self, frame: FrameType, event: str, argument: Any) -> Any:
        try:
            self._note(frame, event, argument)
        except TooManyObjects:
            self._end("size-limit")
        except BaseException:  # noqa: BLE001  # one from here would go off in their own code
            settrace(None)
            return None
        return self._local

    def _note(self, frame: FrameType, event: str, argument: Any) -> None:
        self._events += 1
        if self._events > _EVENTS_CAP:
            self._end("step-limit")
        self._settle_resumed(event, argument)
        if event == "call":
            self._note_call(frame)
            return
        call = self._calls.of(frame)
        if call is None:
            return
        if call.is_closing:
            if event == "return":
                self._calls.end(call)
            return
        match event:
            case "line":
                call.is_failing = False
                self._step(call, frame.f_lineno, {})
            case "exception":
                self._note_exception(call, argument)
            case _:
                self._note_return(call, argument)

    def _note_call(self, frame: FrameType) -> None:
        call = self._calls.of(frame)
        if call is not None:
            self._calls.resume(call)
            self._resumed = call
            return
        call = self._calls.begin(frame)
        self._step(call, frame.f_lineno, {"e": "c", "f": call.name, **_parent(call)})

    def _settle_resumed(self, event: str, argument: Any) -> None:
        """Tells of a generator's next part, unless the event after it shows that there is none.

        One that is thrown away is called once more, only to be left by a GeneratorExit.
        """
        if self._resumed is None:
            return
        call, self._resumed = self._resumed, None
        call.is_closing = event == "exception" and argument[0] is GeneratorExit
        if not call.is_closing:
            self._step(call, call.line, {"e": "n", **_parent(call)})

    def _note_exception(self, call: Call, argument: Any) -> None:
        kind, error, _ = argument
        if kind is StopIteration and call.operation == _LOOP:
            return  # That is how a loop ends.
        call.is_failing = True
        self._step(call, call.frame.f_lineno, {"e": "x", "t": exception_text(kind, error)})

    def _note_return(self, call: Call, value: Any) -> None:
        """The event comes when an exception leaves the call, too; only the operation tells."""
        operation = call.operation
        if operation in _RETURNS:
            self._step(call, call.frame.f_lineno, {"e": "r"}, value)
            self._calls.end(call)
        elif operation in _YIELDS and call.is_generator and not call.is_failing:
            call.line = call.frame.f_lineno
            self._step(call, call.line, {"e": "y"}, value)
        else:
            self._calls.end(call)

    def _step(self, call: Call, line: int, extras: dict[str, Any], value: Any = None) -> None:
        changes = self._calls.changes(call, is_entered=extras.get("e") in ("c", "n"))
        reached: list[Entry] = []
        if value is not None:
            extras["v"] = self._heap.encode(value, reached)
        objects = self._heap.changes(chain(self._calls.roots(call), reached))
        is_same = not (extras or changes.any or objects)
        if is_same and self._last == (call.number, line):
            self._repeats += 1
            return
        self._last = None if extras else (call.number, line)
        more = {"o": changes.others, "g": changes.gone, "m": self._repeats}
        more["k"] = self._new_call_number()
        extras |= {key: extra for key, extra in more.items() if extra}
        self._repeats = 0
        self._say(_trimmed([line, call.number, changes.own, objects, extras]))
        self._steps += 1
        if self._steps == STEPS_CAP:
            self._end("step-limit")

    def _new_call_number(self) -> int:
        """0 where nothing has changed."""
        number = self._call_number()
        is_new, self._said_number = number != self._said_number, number
        return number if is_new else 0

    def _say(self, line: list[Any]) -> None:
        body = json.dumps(line, separators=(",", ":")).encode("ascii")
        self._bytes += len(body)
        if self._bytes > BYTES_CAP:
            self._end("size-limit")
        self._write(body)

    def _end(self, why: str) -> NoReturn:
        self._write(json.dumps(["end", why]).encode("ascii"))
        self._leave()


def _parent(call: Call) -> dict[str, Any]:
    return {} if call.caller is None else {"p": call.caller.number}


def _trimmed(parts: list[Any]) -> list[Any]:
    while not parts[-1] and len(parts) > 2:
        parts.pop()
    return parts
