"""The judge's end of the fence: starts the zygote, spawns workers, asks, measures, kills.

Nothing that comes back is believed beyond its form: exactly one well-formed frame per
request, in order, of bounded size. Time and memory are read from outside.
"""

import json
import os
import socket
from typing import Any, final

from judge.errors import JudgeError
from judge.verdict import Isolation
from judge.worker.boot import check_cap, check_platform, hide_own_memory
from judge.worker.limits import WorkerLimits
from judge.worker.process import Exit, Pipes, Process
from judge.worker.start import Zygote, start_zygote
from judge.worker.talk import Worker

_MESSAGE_CAP = 64 * 1024
_PATIENCE_SECONDS = 20.0


@final
class Fence:
    """A running zygote. Starting it costs the caller next to nothing: it boots meanwhile.

    `packages` are third-party ones that every submission behind it may import.

    The thread that makes it must outlive it: the zygote dies with that thread, since Linux
    means the thread where it says the parent (PR_SET_PDEATHSIG in prctl(2)).
    """

    def __init__(self, zygote: Zygote | None = None, *, packages: tuple[str, ...] = ()) -> None:
        check_platform()
        self._zygote = zygote or start_zygote(packages=packages)
        self._control = self._zygote.control
        self._isolation: Isolation | None = None
        self._exits: dict[int, Exit] = {}
        self._spawned = 0
        self.packages = packages

    def __enter__(self) -> "Fence":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def isolation(self) -> Isolation:
        """The level that the zygote has reached; waits until it says so."""
        if self._isolation is None:
            check_cap()
            hide_own_memory()
            greeting, _ = self._hear()
            self._isolation = Isolation(greeting["level"])
        return self._isolation

    def spawn(self, limits: WorkerLimits) -> "Worker":
        """A fresh confined worker with pipes of its own.

        Raises JudgeError when the fence cannot be put up around it.
        """
        assert self.isolation
        self._spawned += 1
        number = self._spawned
        pipes, (requests, results, output) = Pipes.open()
        order = json.dumps(
            {"spawn": number, "memory_bytes": limits.memory_bytes, "threads": limits.threads}
        ).encode()
        try:
            socket.send_fds(self._control, [order], [requests, results, output])
        except OSError:
            raise self._broken() from None
        finally:
            for fd in (requests, results, output):
                os.close(fd)
        process = self._await_spawn(number)
        return Worker(process, pipes, lambda: self._exit_of(number), limits)

    def _exit_of(self, number: int) -> Exit:
        """How that worker ended; waits for the zygote to have reaped it."""
        while number not in self._exits:
            report, _ = self._hear()
            self._note_exit(report)
        return self._exits.pop(number)

    def close(self) -> None:
        """Kills what still runs and reaps the zygote. May be called twice."""
        self._zygote.close()

    def _await_spawn(self, number: int) -> "Process":
        while True:
            report, fds = self._hear()
            if report.get("spawned") == number:
                return Process.of(report, fds)
            self._note_exit(report)

    def _note_exit(self, report: dict[str, Any]) -> None:
        self._exits[report["exited"]] = Exit(
            report["status"], report["cpu_seconds"], report["peak_bytes"]
        )

    def _hear(self) -> tuple[dict[str, Any], list[int]]:
        """The zygote's next message. It is ours, but its host is not for ever: hence a timeout."""
        self._control.settimeout(_PATIENCE_SECONDS)
        try:
            message, fds, _, _ = socket.recv_fds(self._control, _MESSAGE_CAP, 1)
        except OSError:
            raise self._broken() from None
        if not message:
            raise self._broken()
        report: dict[str, Any] = json.loads(message)
        return report, fds

    def _broken(self) -> JudgeError:
        self._zygote.process.kill()
        _, errors = self._zygote.process.communicate()
        last = errors.decode(errors="replace").strip().splitlines()[-1:] or ["it said nothing"]
        return JudgeError(
            f"the worker process could not be started or has gone: {last[0]}",
            hint="`judge doctor` shows what this system offers",
        )
