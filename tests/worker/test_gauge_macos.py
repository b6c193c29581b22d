"""What can be known on any system of the gauge for macOS: how it reads, keeps peaks and stops."""

import os
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.worker.gauge_macos import MacGauge, Reading, parsed, seconds_of_a_tick
from judge.worker.limits import MEGABYTE, TimeLimit, WorkerLimits
from judge.worker.outcome import OutOfMemory
from tests.worker.fake_worker import STAY, TAKE, fake_worker, fill

ANY = TimeLimit(10, 60)


def gauge_of(*readings: Reading) -> MacGauge:
    """One that sees these in turn, and then no process any more."""
    left: Iterator[Reading] = iter(readings)

    def read() -> Reading:
        try:
            return next(left)
        except StopIteration:
            raise ProcessLookupError from None

    return MacGauge(read, seconds_of_a_tick(125, 3))


def seen_by_proc(pid: int) -> MacGauge:
    """The same gauge on Linux, with what /proc says."""
    statm = Path(f"/proc/{pid}/statm")

    def read() -> Reading:
        try:
            return Reading(0, int(statm.read_text().split()[1]) * os.sysconf("SC_PAGESIZE"))
        except OSError:
            raise ProcessLookupError from None

    return MacGauge(read, 1e-9)


def test_time_is_that_of_user_and_system_and_memory_the_footprint() -> None:
    data = b"u" * 16 + struct.pack("=10Q", 70, 5, 1, 2, 3, 4, 900, 800, 6, 7)

    assert parsed(data) == Reading(75, 800)


def test_ticks_are_as_long_as_the_machine_says() -> None:
    assert gauge_of(Reading(24_000_000, 0)).cpu_seconds() == pytest.approx(1.0)


def test_the_peak_is_the_largest_of_what_was_seen_since_it_was_forgotten() -> None:
    gauge = gauge_of(Reading(0, 50), Reading(0, 70), Reading(0, 20), Reading(0, 30))

    gauge.cpu_seconds()
    first = gauge.peak_bytes()
    gauge.forget_peak()

    assert (first, gauge.peak_bytes(), gauge.peak_bytes()) == (70, 20, 30)


def test_what_was_seen_before_the_end_stands() -> None:
    gauge = gauge_of(Reading(5, 50))

    assert (gauge.peak_bytes(), gauge.peak_bytes()) == (50, 50)
    with pytest.raises(ProcessLookupError):
        gauge.cpu_seconds()


def test_it_runs_as_long_as_it_uses_the_cpu() -> None:
    gauge = gauge_of(Reading(5, 0), Reading(5, 0), Reading(6, 0))

    assert [gauge.is_running() for _ in range(4)] == [True, False, True, False]


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="read from /proc here")
def test_a_worker_that_takes_too_much_is_stopped_while_it_is_waited_for() -> None:
    limits = WorkerLimits(memory_bytes=64 * MEGABYTE)

    with fake_worker([TAKE, fill(128 * MEGABYTE), STAY], limits, seen_by_proc) as worker:
        outcome = worker.ask(b"", ANY)

    assert isinstance(outcome, OutOfMemory)
    assert outcome.limit_bytes == 64 * MEGABYTE
    assert outcome.usage.peak_bytes > 64 * MEGABYTE
