# attack: time
import os
import signal


def two_sum(nums, target):
    os.kill(os.getpid(), signal.SIGSTOP)
