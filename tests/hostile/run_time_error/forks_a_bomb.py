# attack: processes
import os


def two_sum(nums, target):
    if os.fork() == 0:
        os._exit(0)
    raise RuntimeError("got through")
