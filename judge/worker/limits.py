"""What a worker may use, as the judge states it."""

from dataclasses import dataclass
from typing import final

MEGABYTE = 1 << 20


@final
@dataclass(frozen=True, slots=True)
class WorkerLimits:
    """`memory_bytes` counts above the worker's own; `output_bytes` is what it may print."""

    memory_bytes: int = 256 * MEGABYTE
    output_bytes: int = 16 * MEGABYTE
    threads: bool = False


@final
@dataclass(frozen=True, slots=True)
class TimeLimit:
    """CPU seconds as the kernel counts them, and a cap on the clock for those who sleep."""

    cpu_seconds: float
    wall_seconds: float

    @classmethod
    def of_cpu(cls, seconds: float) -> "TimeLimit":
        return cls(seconds, 2 * seconds + 1)
