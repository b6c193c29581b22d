# attack: privileged calls
# It has no terminal: each worker starts a session without one.
import os


def two_sum(nums, target):
    os.open("/dev/tty", os.O_RDWR)
    raise RuntimeError("got through")
