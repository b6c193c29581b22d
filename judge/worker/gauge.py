"""Reading another process' CPU time and memory from outside, where it cannot lie."""

import time
from contextlib import suppress
from pathlib import Path
from typing import final


@final
class Gauge:
    """The readings of one worker. Each raises ProcessLookupError once it is gone."""

    def __init__(self, pid: int) -> None:
        # The kernel's clock id of another process, see clock_getcpuclockid(3): it counts
        # nanoseconds, and reading it takes no privileges.
        self._clock = (~pid << 3) | 2
        self._folder = Path(f"/proc/{pid}")

    def cpu_seconds(self) -> float:
        try:
            return time.clock_gettime(self._clock)
        except OSError as error:
            raise ProcessLookupError from error

    def forget_peak(self) -> None:
        """Lets the peak start again at the present memory: proc(5), clear_refs."""
        # Where that fails, the peak is that of the whole run, which is still a bound.
        with suppress(OSError):
            (self._folder / "clear_refs").write_text("5")

    def peak_bytes(self) -> int:
        """The largest resident size since `forget_peak`; 0 where the system does not tell."""
        try:
            status = (self._folder / "status").read_bytes()
        except OSError:
            return 0
        _, found, rest = status.partition(b"VmHWM:")
        return int(rest.split(None, 1)[0]) * 1024 if found else 0

    def is_running(self) -> bool:
        """On a CPU or waiting for one, as opposed to asleep, stopped or blocked."""
        try:
            stat = (self._folder / "stat").read_bytes()
        except OSError:
            return False
        return stat.rpartition(b") ")[2][:1] == b"R"
