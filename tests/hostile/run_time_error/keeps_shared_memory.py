# attack: kernel objects
# machine: x86_64
# It would outlive the worker and count for nobody.
import ctypes


def two_sum(nums, target):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.shmget(0x1234, 1 << 20, 0o1600) >= 0:
        raise RuntimeError("got through")
    raise OSError(ctypes.get_errno(), "refused")
