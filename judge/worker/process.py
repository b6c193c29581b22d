"""A worker as the kernel knows it: its number, its pipes, its end."""

import errno
import os
import select
import signal
from contextlib import suppress
from typing import Any, final

from msgspec import Struct

_PIPE_BYTES = 1 << 20
_MOMENT_SECONDS = 0.5
_INFO_BYTES = 4096


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
        return cls(_number(pidfd), pidfd)

    def kill(self) -> None:
        """Also where the kernel, or the filter of a container, knows no signals by pidfd."""
        with suppress(ProcessLookupError):
            if self.pidfd is None:
                os.kill(self.pid, signal.SIGKILL)
                return
            try:
                signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)
            except OSError as error:
                if error.errno not in (errno.ENOSYS, errno.EPERM):
                    raise
                self._kill_by_number(self.pidfd)

    def _kill_by_number(self, pidfd: int) -> None:
        """The number is the worker's own as long as nobody has reaped it, which its pidfd shows."""
        if _number(pidfd) == self.pid:
            os.kill(self.pid, signal.SIGKILL)

    def kill_soon(self) -> None:
        """Gives it a moment to end by itself, so that its own end is what we see."""
        if self.pidfd is not None:
            select.select([self.pidfd], [], [], _MOMENT_SECONDS)
        self.kill()

    def close(self) -> None:
        if self.pidfd is not None:
            os.close(self.pidfd)


def _number(pidfd: int) -> int:
    """The number in our own pid namespace; -1 once the process has been reaped: proc(5), fdinfo."""
    fd = os.open(f"/proc/self/fdinfo/{pidfd}", os.O_RDONLY | os.O_CLOEXEC)
    try:
        return int(os.read(fd, _INFO_BYTES).partition(b"Pid:")[2].split()[0])
    finally:
        os.close(fd)


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
