"""What one worker may use."""

from dataclasses import dataclass
from typing import final


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """`memory_bytes` counts above the bare worker; `cpu_seconds` is the kernel's backstop.

    `packages` are folders or files to read beside the standard library; each must be among
    the zygote's readable ones.
    """

    memory_bytes: int
    cpu_seconds: int = 600
    threads: bool = False
    packages: tuple[str, ...] = ()
