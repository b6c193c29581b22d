"""The time of one exchange against its limit: CPU time as the kernel counts it, and the clock."""

import time
from contextlib import suppress
from enum import Enum, auto
from typing import final

from judge.worker.gauge import Gauge
from judge.worker.limits import TimeLimit

_STARVED = 10
"""How many times its wall cap a worker may take that waits for a busy machine's CPU."""


@final
class Expiry(Enum):
    CPU = auto()
    IDLE = auto()


@final
class Meter:
    """The time of one exchange against its limit."""

    def __init__(self, gauge: Gauge, limit: TimeLimit) -> None:
        self.limit = limit
        self._gauge = gauge
        self._wall_start = time.monotonic()
        self._cpu_last = self._cpu_start = 0.0
        # Between two calls it may have ended, which is for `_await_frame` to find out.
        with suppress(ProcessLookupError):
            self._cpu_last = self._cpu_start = gauge.cpu_seconds()

    def cpu_seconds(self) -> float:
        """What it has used so far; once it is gone, what it had used at the last look."""
        with suppress(ProcessLookupError):
            self._cpu_last = self._gauge.cpu_seconds()
        return self._cpu_last - self._cpu_start

    def wall_seconds(self) -> float:
        return time.monotonic() - self._wall_start

    def expiry(self) -> Expiry | None:
        if self.cpu_seconds() > self.limit.cpu_seconds:
            return Expiry.CPU
        wall, cap = self.wall_seconds(), self.limit.wall_seconds
        if wall > cap and (wall > _STARVED * cap or not self._gauge.is_running()):
            return Expiry.IDLE
        return None

    def next_look(self) -> float:
        """Seconds until a limit can have been reached; CPU time runs no faster than the clock."""
        cpu_left = self.limit.cpu_seconds - self.cpu_seconds()
        wall_left = self.limit.wall_seconds - self.wall_seconds()
        soonest = cpu_left if wall_left <= 0 else min(cpu_left, wall_left)
        return min(self._gauge.tick_seconds, max(0.001, soonest))
