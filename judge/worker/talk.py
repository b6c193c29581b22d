"""One worker and the talk with it: a frame goes out, an outcome comes back.

While it waits, the judge reads the worker's CPU clock, so a loop is stopped by the time
it has really used, and a sleeper by the wall cap. At the cap a worker that is still
runnable has been starved by a busy machine and gets longer, up to ten times.
"""

import os
import select
import signal
from collections.abc import Callable
from typing import TypeVar, final

from judge.errors import JudgeError
from judge.worker import replies
from judge.worker.gauge import Gauge, gauge_of
from judge.worker.limits import TimeLimit, WorkerLimits
from judge.worker.meter import Expiry, Meter
from judge.worker.outcome import (
    Batch,
    Died,
    Loaded,
    Outcome,
    OutOfMemory,
    Prepared,
    Raised,
    TimedOut,
    TooMuchOutput,
    Trace,
    Trouble,
    Usage,
)
from judge.worker.process import Exit, Pipes, Process

_START_LIMIT = TimeLimit(cpu_seconds=30, wall_seconds=60)
TRACE_CAP = 4 << 20
_TEXT_KEPT = 64 * 1024
_READ_BYTES = 1 << 20
_LINE_BYTES = 100
"""What a line takes beside its text."""
_NEAR_LIMIT = 0.9

T = TypeVar("T")
Stopped = TypeVar("Stopped", bound=Outcome)


@final
class Worker:
    """A confined process that serves one submission. It may be dead after any outcome."""

    def __init__(
        self,
        process: Process,
        pipes: Pipes,
        wait: Callable[[], Exit],
        limits: WorkerLimits,
        gauge: Gauge | None = None,
    ) -> None:
        self._process = process
        self._pipes = pipes
        self._wait = wait
        self._limits = limits
        self._gauge = gauge or gauge_of(process.pid)
        self._received = bytearray()
        self._lines: list[bytes] | None = None
        self._lines_bytes = 0
        self._text = bytearray()
        self._text_bytes = 0
        self._text_is_open = True
        self._baseline = self._before = 0
        self.is_alive = True
        self._greet()
        self._baseline = self._gauge.peak_bytes()

    def load(self, program: bytes, limit: TimeLimit) -> Loaded | Trouble | Outcome:
        """Sends the program, a frame made by `judging.program`, and waits until it has loaded."""
        return self._exchange(program, limit, replies.read_load)

    def ask(self, request: bytes, limit: TimeLimit) -> Outcome | Trouble:
        """Sends one call and waits for its outcome, or stops it at a limit."""
        return self._exchange(request, limit, replies.read_call)

    def ask_batch(self, request: bytes, limit: TimeLimit) -> Batch | Outcome | Trouble:
        """Sends many calls at once; anything but a Batch says that not all of them returned."""
        return self._exchange(request, limit, replies.read_batch)

    def prepare(self, request: bytes, limit: TimeLimit) -> Prepared | Outcome | Trouble:
        """Has the arguments of the next call built, so that it can be timed alone."""
        return self._exchange(request, limit, replies.read_prepared)

    def trace(self, request: bytes, limit: TimeLimit) -> Trace:
        """Sends one call and gathers what its recorder says of it, up to the end or a limit."""
        self._lines, self._lines_bytes = [], 0
        outcome = self._exchange(request, limit, replies.read_call)
        lines, self._lines = tuple(self._lines), None
        return Trace(lines, outcome)

    def close(self) -> None:
        """Kills and reaps it. May be called twice."""
        if self.is_alive:
            self._process.kill()
            self._end()

    def _greet(self) -> None:
        """Waits for the word that the fence stands; before it no foreign code has run."""
        reply = self._await_frame(b"", Meter(self._gauge, _START_LIMIT))
        if reply != b'{"ready":true}':
            text = self._printed().strip()
            raise JudgeError(f"the fence around the worker could not be put up: {text or reply!r}")

    def _exchange(
        self, request: bytes, limit: TimeLimit, read: replies.Read[T]
    ) -> T | Outcome | Trouble:
        assert self.is_alive, "a worker that has ended cannot be asked"
        self._text.clear()
        self._text_bytes = 0
        self._gauge.forget_peak()
        self._before = self._gauge.peak_bytes()
        meter = Meter(self._gauge, limit)
        if self._spoke_early():
            return self._stop(Died("it answered before it was asked", self._usage(meter), ""))
        reply = self._await_frame(len(request).to_bytes(4, "big") + request, meter)
        if not isinstance(reply, bytes):
            return reply
        usage = self._usage(meter)
        self._drain_text()
        outcome = read(reply, usage, self._printed())
        if isinstance(outcome, Died):
            return self._stop(outcome)
        if isinstance(outcome, Raised) and outcome.error == "MemoryError":
            return OutOfMemory(self._limits.memory_bytes, usage, outcome.printed)
        return outcome

    def _await_frame(self, request: bytes, meter: Meter) -> bytes | Outcome:
        """One whole frame, or the outcome that came instead of it."""
        left = memoryview(request)
        while True:
            left = self._send(left)
            self._wait_for_news(meter.next_look(), sending=bool(left))
            self._drain_text()
            is_open = self._receive()
            body = self._whole_frame()
            size = self._announced_size()
            if self._text_bytes > self._limits.output_bytes:
                return self._too_much("printed", self._limits.output_bytes, meter)
            if body is not None:
                return body
            if size is not None and size > self._limits.result_bytes:
                return self._too_much("returned", self._limits.result_bytes, meter)
            if not is_open:
                return self._death(meter)
            if self._gauge.is_only_limit and self._is_too_large():
                limit, usage = self._limits.memory_bytes, self._usage(meter)
                return self._stop(OutOfMemory(limit, usage, self._printed()))
            expiry = meter.expiry()
            if expiry is not None:
                usage = self._usage(meter)
                return self._stop(
                    TimedOut(meter.limit, expiry is Expiry.IDLE, usage, self._printed())
                )

    def _whole_frame(self) -> bytes | None:
        """The next one, if all of it is there. Lines of a trace that is asked for go aside."""
        while True:
            size = self._announced_size()
            if size is None or size > self._limits.result_bytes:
                return None
            if len(self._received) < 4 + size:
                return None
            body = bytes(self._received[4 : 4 + size])
            del self._received[: 4 + size]
            if self._lines is None or body[:1] != b"[":
                return body
            # A recorder stays far below; what a forger adds is thrown away.
            self._lines_bytes += len(body) + _LINE_BYTES
            if self._lines_bytes <= TRACE_CAP:
                self._lines.append(body)

    def _send(self, left: memoryview) -> memoryview:
        try:
            return left[os.write(self._pipes.requests, left) :] if left else left
        except BlockingIOError:
            return left
        except BrokenPipeError:
            return left[len(left) :]  # It closed its end; whether it still answers shows below.

    def _wait_for_news(self, seconds: float, *, sending: bool) -> None:
        poll = select.poll()
        poll.register(self._pipes.results, select.POLLIN)
        # Once it has hung up, a closed output pipe would wake us for ever.
        if self._text_is_open:
            poll.register(self._pipes.output, select.POLLIN)
        if sending:
            poll.register(self._pipes.requests, select.POLLOUT)
        poll.poll(seconds * 1000)

    def _receive(self) -> bool:
        """Takes what has come. False when the worker's end is closed, which means it is gone."""
        try:
            chunk = os.read(self._pipes.results, _READ_BYTES)
        except BlockingIOError:
            return True
        self._received += chunk
        return bool(chunk)

    def _spoke_early(self) -> bool:
        self._receive()
        return bool(self._received)

    def _announced_size(self) -> int | None:
        return int.from_bytes(self._received[:4], "big") if len(self._received) >= 4 else None

    def _drain_text(self) -> None:
        """Keeps the pipe empty, so that printing never blocks, and the first part of the text."""
        while self._text_is_open and self._text_bytes <= self._limits.output_bytes:
            try:
                chunk = os.read(self._pipes.output, _READ_BYTES)
            except BlockingIOError:
                return
            self._text_is_open = bool(chunk)
            self._text_bytes += len(chunk)
            self._text += chunk[: max(0, _TEXT_KEPT - len(self._text))]

    def _is_too_large(self) -> bool:
        """Not before its own memory is known, when no foreign code has run either."""
        above = self._gauge.peak_bytes() - self._baseline
        return self._baseline > 0 and above > self._limits.memory_bytes

    def _printed(self) -> str:
        return self._text.decode(errors="replace")

    def _usage(self, meter: Meter) -> Usage:
        peak = max(0, self._gauge.peak_bytes() - self._before)
        return Usage(meter.cpu_seconds(), meter.wall_seconds(), peak)

    def _too_much(self, what: str, limit: int, meter: Meter) -> Outcome:
        return self._stop(TooMuchOutput(what, limit, self._usage(meter), self._printed()))

    def _stop(self, outcome: Stopped) -> Stopped:
        self._process.kill()
        self._end()
        return outcome

    def _end(self) -> Exit:
        self.is_alive = False
        end = self._wait()
        self._drain_text()
        self._pipes.close()
        self._process.close()
        self._gauge.close()
        return end

    def _death(self, meter: Meter) -> Outcome:
        """It closed the results pipe: kill what may be left, and read from its end what it was."""
        wall_seconds = meter.wall_seconds()
        self._process.kill_soon()
        end = self._end()
        peak = max(0, end.peak_bytes - self._baseline)
        usage = Usage(end.cpu_seconds, wall_seconds, peak)
        code = os.waitstatus_to_exitcode(end.status)
        if -code == signal.SIGXCPU:
            return TimedOut(meter.limit, False, usage, self._printed())
        # At the limit the stack cannot grow, so Python may die by SIGSEGV instead of raising. Or
        # it has no memory left to tell us of a MemoryError, and that ends it with status 1.
        if (code < 0 or code == 1) and peak >= _NEAR_LIMIT * self._limits.memory_bytes:
            return OutOfMemory(self._limits.memory_bytes, usage, self._printed())
        return Died(_how(code), usage, self._printed())


def _how(code: int) -> str:
    if code >= 0:
        return f"it exited with status {code} before it answered"
    return f"it was killed by {signal.Signals(-code).name}"
