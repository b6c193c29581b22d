"""Two busy loops beside the work, one that counts and one that moves memory."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

# Each looks up its parent now and then, so that none outlives a benchmark that was killed.
_COUNT = """\
import os
parent = os.getppid()
while os.getppid() == parent:
    for _ in range(1_000_000):
        pass
"""
_COPY = """\
import os
parent = os.getppid()
block = bytes(32 << 20)
while os.getppid() == parent:
    block = bytes(bytearray(block))
"""


@contextmanager
def busy_machine(is_busy: bool = True) -> Iterator[None]:
    """Keeps two cores busy inside the block, unless told not to."""
    loops = [
        subprocess.Popen([sys.executable, "-I", "-S", "-c", code], env={}, cwd=os.sep)
        for code in ((_COUNT, _COPY) if is_busy else ())
    ]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()
