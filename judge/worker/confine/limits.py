"""What one worker may use."""

from typing import NamedTuple


class Limits(NamedTuple):
    """`memory_bytes` counts above the bare worker; `cpu_seconds` is the kernel's backstop.

    `packages` are folders or files to read beside the standard library; each must be among
    the zygote's readable ones.
    """

    memory_bytes: int
    cpu_seconds: int = 600
    threads: bool = False
    packages: tuple[str, ...] = ()
