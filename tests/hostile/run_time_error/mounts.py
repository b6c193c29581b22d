# attack: privileged calls
# machine: x86_64
import ctypes


def two_sum(nums, target):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(b"tmpfs", b"/tmp", b"tmpfs", 0, None) == 0:
        raise RuntimeError("got through")
    raise OSError(ctypes.get_errno(), "refused")
