# attack: processes
# machine: x86_64
import ctypes
import signal


def two_sum(nums, target):
    libc = ctypes.CDLL(None, use_errno=True)
    child = libc.syscall(56, signal.SIGCHLD, 0, 0, 0, 0)
    if child == 0:
        libc._exit(0)
    raise RuntimeError("got through" if child > 0 else "refused")
