# attack: crashes
import os
import signal


def two_sum(nums, target):
    os.kill(os.getpid(), signal.SIGKILL)
