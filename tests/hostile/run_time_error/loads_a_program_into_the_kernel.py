# attack: privileged calls
# machine: x86_64
import ctypes


def two_sum(nums, target):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(321, 5, ctypes.create_string_buffer(128), 128) >= 0:
        raise RuntimeError("got through")
    raise OSError(ctypes.get_errno(), "refused")
