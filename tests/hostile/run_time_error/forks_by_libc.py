# attack: processes
import ctypes


def two_sum(nums, target):
    libc = ctypes.CDLL(None, use_errno=True)
    child = libc.fork()
    if child == 0:
        libc._exit(0)
    raise RuntimeError("got through" if child > 0 else "refused")
