"""What a worker may use, as the judge states it."""

from typing import final

from msgspec import Struct

MEGABYTE = 1 << 20


@final
class WorkerLimits(Struct, frozen=True):
    """`memory_bytes` counts above the worker's own; `output_bytes` is what it may print."""

    memory_bytes: int = 256 * MEGABYTE
    output_bytes: int = 16 * MEGABYTE
    threads: bool = False


@final
class TimeLimit(Struct, frozen=True):
    """CPU seconds as the kernel counts them, and a cap on the clock for those who sleep."""

    cpu_seconds: float
    wall_seconds: float

    @classmethod
    def of_cpu(cls, seconds: float) -> "TimeLimit":
        return cls(seconds, 2 * seconds + 1)
