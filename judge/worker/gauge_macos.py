"""The same readings on macOS. NOT RUN: written from the headers, on no Mac so far.

There a process cannot be held to an amount of memory by a limit, and the kernel keeps no peak
that could start again. So whoever waits for a worker looks often, and the largest of what was
seen is the peak; what comes and goes between two looks is missed.

Source: proc_pid_rusage and struct rusage_info_v0 in <libproc.h> and <sys/resource.h>;
mach_timebase_info in <mach/mach_time.h>.
"""

import ctypes
import struct
from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple, final

_FLAVOR = 0
_FORM = struct.Struct("=16s10Q")
_NANO = 1e-9


@final
class Reading(NamedTuple):
    """Ticks of the machine's own clock, and the bytes that the worker is charged with."""

    ticks: int
    footprint: int


@final
class MacGauge:
    """The readings of one worker. `read` raises ProcessLookupError once it is gone."""

    tick_seconds = 0.008
    is_only_limit = True

    def __init__(self, read: Callable[[], Reading], seconds_of_a_tick: float) -> None:
        self._read = read
        self._seconds_of_a_tick = seconds_of_a_tick
        self._peak = 0
        self._ticks_seen = 0

    def cpu_seconds(self) -> float:
        return self._look().ticks * self._seconds_of_a_tick

    def forget_peak(self) -> None:
        self._peak = 0

    def peak_bytes(self) -> int:
        with suppress(ProcessLookupError):  # What was seen before stands.
            self._look()
        return self._peak

    def is_running(self) -> bool:
        """Whether it has used the CPU since this was last asked, which comes to the same."""
        before = self._ticks_seen
        try:
            self._ticks_seen = self._look().ticks
        except ProcessLookupError:
            return False
        return self._ticks_seen > before

    def close(self) -> None:
        """There is nothing open."""

    def _look(self) -> Reading:
        reading = self._read()
        self._peak = max(self._peak, reading.footprint)
        return reading


def parsed(data: bytes) -> Reading:
    """struct rusage_info_v0: a UUID, user and system time, four counts, resident, footprint, …"""
    _, user, system, _, _, _, _, _, footprint, _, _ = _FORM.unpack(data)
    return Reading(user + system, footprint)


def seconds_of_a_tick(numerator: int, denominator: int) -> float:
    """A tick is `numerator / denominator` nanoseconds: 1 on Intel, 125 / 3 on Apple's own."""
    return _NANO * numerator / denominator


def mac_gauge(pid: int) -> MacGauge:
    system = ctypes.CDLL("/usr/lib/libSystem.dylib", use_errno=True)

    def read() -> Reading:
        buffer = ctypes.create_string_buffer(_FORM.size)
        if system.proc_pid_rusage(pid, _FLAVOR, buffer) != 0:
            raise ProcessLookupError(ctypes.get_errno(), f"proc_pid_rusage({pid})")
        return parsed(buffer.raw)

    base = (ctypes.c_uint32 * 2)()
    system.mach_timebase_info(base)
    return MacGauge(read, seconds_of_a_tick(base[0], base[1]))
