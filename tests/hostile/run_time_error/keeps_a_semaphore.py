# attack: kernel objects
# machine: x86_64
import ctypes


def two_sum(nums, target):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.semget(0x1234, 1, 0o1600) >= 0:
        raise RuntimeError("got through")
    raise OSError(ctypes.get_errno(), "refused")
