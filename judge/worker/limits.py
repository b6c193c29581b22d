"""What a worker may use, as the judge states it."""

from typing import final

from msgspec import Struct

MEGABYTE = 1 << 20
RESULT_CAP = 12 * MEGABYTE
CODEC_RESULT_CAP = 50 * MEGABYTE
"""Eight million characters of whatever kind: in JSON a sign that does not print takes six bytes."""


@final
class WorkerLimits(Struct, frozen=True):
    """`memory_bytes` counts above the worker's own; `output_bytes` is what it may print.

    `result_bytes` is what one answer may take on its way to the judge.
    """

    memory_bytes: int = 256 * MEGABYTE
    output_bytes: int = 16 * MEGABYTE
    threads: bool = False
    result_bytes: int = RESULT_CAP


@final
class TimeLimit(Struct, frozen=True):
    """CPU seconds as the kernel counts them, and a cap on the clock for those who sleep."""

    cpu_seconds: float
    wall_seconds: float

    @classmethod
    def of_cpu(cls, seconds: float) -> "TimeLimit":
        return cls(seconds, 2 * seconds + 1)
