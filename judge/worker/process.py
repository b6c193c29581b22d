"""A worker as the kernel knows it: its number, its pipes, its end."""

import os
import select
import signal
from contextlib import suppress
from pathlib import Path
from typing import Any, final

from msgspec import Struct

_PIPE_BYTES = 1 << 20
_MOMENT_SECONDS = 0.5


@final
class Exit(Struct, frozen=True):
    """How a worker ended, as the kernel told the zygote. `status` is wait(2)'s."""

    status: int
    cpu_seconds: float
    peak_bytes: int


@final
class Process(Struct, frozen=True):
    """A worker as the kernel knows it. With a pidfd, its number cannot be reused meanwhile."""

    pid: int
    pidfd: int | None

    @classmethod
    def of(cls, report: dict[str, Any], fds: list[int]) -> "Process":
        if not fds:
            return cls(report["pid"], None)
        (pidfd,) = fds
        info = Path(f"/proc/self/fdinfo/{pidfd}").read_text()
        return cls(int(info.partition("Pid:")[2].split()[0]), pidfd)

    def kill(self) -> None:
        try:
            if self.pidfd is None:
                os.kill(self.pid, signal.SIGKILL)
            else:
                signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def kill_soon(self) -> None:
        """Gives it a moment to end by itself, so that its own end is what we see."""
        if self.pidfd is not None:
            select.select([self.pidfd], [], [], _MOMENT_SECONDS)
        self.kill()

    def close(self) -> None:
        if self.pidfd is not None:
            os.close(self.pidfd)


@final
class Pipes(Struct, frozen=True):
    """Our ends: where requests go in, where results and printed text come out."""

    requests: int
    results: int
    output: int

    def close(self) -> None:
        for fd in (self.requests, self.results, self.output):
            os.close(fd)

    @classmethod
    def open(cls) -> tuple["Pipes", tuple[int, int, int]]:
        """Our ends, and the worker's ends in the order that the zygote expects."""
        (requests, ours_in), (ours_out, results), (ours_text, output) = (
            os.pipe(),
            os.pipe(),
            os.pipe(),
        )
        for fd in (ours_in, ours_out, ours_text):
            os.set_blocking(fd, False)
        _widen(ours_in)
        return cls(ours_in, ours_out, ours_text), (requests, results, output)


def _widen(fd: int) -> None:
    """Lets a large request leave in one write while the worker is still starting."""
    # Only Linux can widen a pipe, and only within the user's budget: slower, not wrong.
    with suppress(ImportError, AttributeError, OSError):
        import fcntl  # Windows has none, and must get as far as being told about WSL2.

        fcntl.fcntl(fd, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
