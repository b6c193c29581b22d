"""Runs calls of a submission once more under the recorder: a worker in, a recording out.

The recorded run is never the judged one: tracing slows it, and the trace may be forged.
"""

import marshal
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import final

from judge.errors import JudgeError
from judge.playground.state import Ending, Recording
from judge.playground.trace import ReadTrace, read_trace
from judge.playground.trace_reader import Bounds
from judge.verdict import Plain
from judge.worker.host import Fence
from judge.worker.limits import TimeLimit, WorkerLimits
from judge.worker.outcome import Loaded, Outcome, Raised, Returned, Trouble
from judge.worker.talk import Worker

_LOAD_LIMIT = TimeLimit(cpu_seconds=5, wall_seconds=10)
_TRACE_LIMIT = TimeLimit(cpu_seconds=5, wall_seconds=6)
_LINE_END = re.compile(rb"\r\n|\r|\n")


@contextmanager
def tape(fence: Fence, program: bytes, limits: WorkerLimits) -> Iterator["Tape"]:
    """A worker that has loaded the program, or says in `loaded` why it has not."""
    worker = fence.spawn(limits)
    try:
        yield Tape(worker, worker.load(program, _LOAD_LIMIT))
    finally:
        worker.close()


@final
class Tape:
    """Records one request after another of the same program, with numbers that go on."""

    def __init__(self, worker: Worker, loaded: Loaded | Trouble | Outcome) -> None:
        self.loaded = loaded
        self._worker = worker
        self._lines: list[bytes] = []
        self._outcome: Outcome | Trouble | None = None

    def record(self, values: Plain, limit: TimeLimit = _TRACE_LIMIT) -> Outcome | Trouble:
        """One call with its arguments in order, or for a class all calls on one object."""
        trace = self._worker.trace(marshal.dumps(("trace", values)), limit)
        self._lines += trace.lines
        self._outcome = trace.outcome
        return trace.outcome

    def recording(
        self, source: bytes, call: str, calls: tuple[str, ...], error: str = ""
    ) -> Recording:
        """What was recorded so far. `error` says what went wrong, for the person to read.

        Raises JudgeError when there is no step to show.
        """
        bounds = Bounds(1 + len(_LINE_END.findall(source)), max(1, len(calls)))
        trace = read_trace(self._lines, bounds)
        if not trace.states:
            raise _nothing(trace)
        ending = _ending(trace, self._outcome)
        has_error = ending in (Ending.RAISED, Ending.STOPPED)
        text = source.decode("utf-8-sig", errors="replace")
        return Recording(text, call, trace.states, ending, calls, error if has_error else "")


def _ending(trace: ReadTrace, outcome: Outcome | Trouble | None) -> Ending:
    match trace.end, outcome:
        case "step-limit", _:
            return Ending.STEP_LIMIT
        case "size-limit", _:
            return Ending.SIZE_LIMIT
        case None, Returned():
            return Ending.RETURNED
        case None, Raised() | Trouble():  # a module that is missing is an exception, too
            return Ending.RAISED
        case _:
            return Ending.STOPPED


def _nothing(trace: ReadTrace) -> JudgeError:
    if trace.end == "size-limit":
        return JudgeError(
            "the input is too large to be watched step by step",
            hint="choose a smaller one with `--input`",
        )
    return JudgeError(
        "there is nothing to watch: no line of the file ran during the call",
        hint="write the steps in Python in the function itself",
    )
