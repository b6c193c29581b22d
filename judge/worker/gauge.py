"""Reading another process' CPU time and memory from outside, where it cannot lie."""

import os
import sys
import time
from contextlib import suppress
from typing import Protocol, final

_READ_BYTES = 8192


class Gauge(Protocol):
    """The readings of one worker. Close it.

    `is_only_limit`: nothing else keeps its memory in bounds, so it is for whoever waits to
    look every `tick_seconds`.
    """

    @property
    def tick_seconds(self) -> float: ...
    @property
    def is_only_limit(self) -> bool: ...
    def cpu_seconds(self) -> float:
        """Raises ProcessLookupError once it is gone."""
        ...

    def forget_peak(self) -> None:
        """Lets the peak start again at the present memory."""
        ...

    def peak_bytes(self) -> int:
        """The largest resident size since `forget_peak`; 0 where the system does not tell."""
        ...

    def is_running(self) -> bool:
        """On a CPU or waiting for one, as opposed to asleep, stopped or blocked."""
        ...

    def close(self) -> None: ...


def gauge_of(pid: int) -> Gauge:
    if sys.platform == "darwin":
        from judge.worker.gauge_macos import mac_gauge

        return mac_gauge(pid)
    return ProcGauge(pid)


@final
class ProcGauge:
    """Linux: the files of /proc, and the clock that the kernel keeps for each process.

    The files are opened when first read, which must not be before the worker says that its
    fence stands: until then they are not ours to read. Once open they can only ever mean this
    worker, whoever gets its number after it.
    """

    tick_seconds = 0.25
    is_only_limit = False

    def __init__(self, pid: int) -> None:
        # The kernel's clock id of another process, see clock_getcpuclockid(3): it counts
        # nanoseconds, and reading it takes no privileges.
        self._clock = (~pid << 3) | 2
        self._folder = f"/proc/{pid}"
        self._files: dict[str, int] = {}

    def cpu_seconds(self) -> float:
        try:
            return time.clock_gettime(self._clock)
        except OSError as error:
            raise ProcessLookupError from error

    def forget_peak(self) -> None:
        """As proc(5) says of clear_refs."""
        # Where that fails, the peak is that of the whole run, which is still a bound.
        with suppress(OSError):
            os.pwrite(self._file("clear_refs", os.O_WRONLY), b"5", 0)

    def peak_bytes(self) -> int:
        _, found, rest = self._read("status").partition(b"VmHWM:")
        return int(rest.split(None, 1)[0]) * 1024 if found else 0

    def is_running(self) -> bool:
        return self._read("stat").rpartition(b") ")[2][:1] == b"R"

    def close(self) -> None:
        while self._files:
            os.close(self._files.popitem()[1])

    def _read(self, name: str) -> bytes:
        """A small file of /proc, made anew by the kernel for each reading from its start."""
        try:
            return os.pread(self._file(name, os.O_RDONLY), _READ_BYTES, 0)
        except OSError:
            return b""

    def _file(self, name: str, flags: int) -> int:
        if name not in self._files:
            self._files[name] = os.open(f"{self._folder}/{name}", flags | os.O_CLOEXEC)
        return self._files[name]
