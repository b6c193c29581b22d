"""One program behind the fence, kept running from call to call and replaced when it dies."""

from collections.abc import Mapping
from typing import final

from judge.judging.program import Program
from judge.verdict import Plain
from judge.worker.host import Fence
from judge.worker.limits import TimeLimit, WorkerLimits
from judge.worker.outcome import Loaded, Outcome, Trouble
from judge.worker.talk import Worker

LOAD_LIMIT = TimeLimit(cpu_seconds=5, wall_seconds=10)


class CannotBeJudged(Exception):
    """The program has no entry, no syntax or no module: nothing ran, so there is no outcome."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.kind)
        self.trouble = trouble


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

    def run(self, arguments: Mapping[str, Plain], limit: TimeLimit) -> Outcome:
        """One call. Raises CannotBeJudged."""
        if not self.is_running:
            reply = self.start()
            if not isinstance(reply, Loaded):
                return reply
        assert self._worker is not None
        outcome = self._worker.ask(self._program.request(arguments), limit)
        if isinstance(outcome, Trouble):
            raise CannotBeJudged(outcome)
        return outcome

    def close(self) -> None:
        if self._worker is not None:
            self._worker.close()
            self._worker = None
