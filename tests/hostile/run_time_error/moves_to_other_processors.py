# attack: kernel objects
import os


def two_sum(nums, target):
    os.sched_setaffinity(0, os.sched_getaffinity(0))
    raise RuntimeError("got through")
