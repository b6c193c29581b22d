# attack: signals
import os


def two_sum(nums, target):
    os.kill(os.getppid(), 0)
    raise RuntimeError("got through")
