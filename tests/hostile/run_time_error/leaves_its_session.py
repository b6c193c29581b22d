# attack: processes
import os


def two_sum(nums, target):
    os.setsid()
    raise RuntimeError("got through")
