"""One program behind the fence, kept running from call to call and replaced when it dies."""

from collections.abc import Mapping, Sequence
from typing import Protocol, final

from judge.judging.program import GO, IDLE, Program
from judge.verdict import Plain
from judge.worker.host import Fence
from judge.worker.limits import TimeLimit, WorkerLimits
from judge.worker.outcome import Batch, Loaded, Outcome, Prepared, Returned, Trouble
from judge.worker.talk import Worker

LOAD_LIMIT = TimeLimit(cpu_seconds=5, wall_seconds=10)
_PREPARE_LIMIT = TimeLimit(cpu_seconds=20, wall_seconds=60)


class CannotBeJudged(Exception):
    """The program has no entry, no syntax or no module: nothing ran, so there is no outcome."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.kind)
        self.trouble = trouble


class Running(Protocol):
    """A program that can be called again and again: one Session, or a codec's two."""

    @property
    def is_running(self) -> bool: ...
    def start(self) -> Loaded | Outcome: ...
    def run(
        self, arguments: Mapping[str, Plain], limit: TimeLimit, *, apart: bool = False
    ) -> Outcome: ...
    def run_batch(
        self, rows: Sequence[Mapping[str, Plain]], limit: TimeLimit
    ) -> list[Returned] | None: ...
    def idle(self) -> Outcome: ...
    def close(self) -> None: ...


@final
class Session:
    """Calls of one program. A worker serves many; a fresh one follows a crash or a limit."""

    def __init__(self, fence: Fence, program: Program, limits: WorkerLimits) -> None:
        self._fence = fence
        self._program = program
        self._limits = limits
        self._worker: Worker | None = None
        self.loaded: Loaded | None = None

    @property
    def is_running(self) -> bool:
        return self._worker is not None and self._worker.is_alive

    def start(self) -> Loaded | Outcome:
        """Loads the program, or says what happened while it loaded. Raises CannotBeJudged."""
        self.close()
        self._worker = self._fence.spawn(self._limits)
        reply = self._worker.load(self._program.frame, LOAD_LIMIT)
        if isinstance(reply, Trouble):
            raise CannotBeJudged(reply)
        if isinstance(reply, Loaded):
            self.loaded = reply
        else:
            self.close()
        return reply

    def run(
        self, arguments: Mapping[str, Plain], limit: TimeLimit, *, apart: bool = False
    ) -> Outcome:
        """One call; `apart` has its arguments built first, so that they cost it nothing.

        Raises CannotBeJudged.
        """
        worker = self._ready()
        if not isinstance(worker, Worker):
            return worker
        if not apart:
            return _outcome(worker.ask(self._program.call(arguments), limit))
        prepared = worker.prepare(self._program.prepare(arguments), _PREPARE_LIMIT)
        if not isinstance(prepared, Prepared):
            return _outcome(prepared)
        return _outcome(worker.ask(GO, limit))

    def run_batch(
        self, rows: Sequence[Mapping[str, Plain]], limit: TimeLimit
    ) -> list[Returned] | None:
        """Many small calls in one exchange. None when not all returned: then ask one by one."""
        worker = self._ready()
        if not isinstance(worker, Worker):
            return None
        reply = worker.ask_batch(self._program.batch(rows), limit)
        if not isinstance(reply, Batch) or len(reply.wires) != len(rows):
            return None
        return [Returned(wire, reply.usage.shared(len(rows)), "") for wire in reply.wires]

    def idle(self) -> Outcome:
        """An exchange without a call, to be subtracted where microseconds count."""
        worker = self._ready()
        return _outcome(worker.ask(IDLE, LOAD_LIMIT)) if isinstance(worker, Worker) else worker

    def _ready(self) -> Worker | Outcome:
        if not self.is_running:
            reply = self.start()
            if not isinstance(reply, Loaded):
                return reply
        assert self._worker is not None
        return self._worker

    def close(self) -> None:
        if self._worker is not None:
            self._worker.close()
            self._worker = None


def _outcome(reply: Outcome | Trouble) -> Outcome:
    if isinstance(reply, Trouble):
        raise CannotBeJudged(reply)
    return reply
