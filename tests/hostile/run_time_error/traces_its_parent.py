# attack: memory of others
# machine: x86_64
import ctypes
import os


def two_sum(nums, target):
    libc = ctypes.CDLL(None, use_errno=True)
    seize = 0x4206
    if libc.ptrace(seize, os.getppid(), 0, 0) == 0:
        raise RuntimeError("got through")
    raise OSError(ctypes.get_errno(), "refused")
