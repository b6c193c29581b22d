# attack: writing files
import os


def two_sum(nums, target):
    os.utime("/mnt/home/solution.py", (0, 0))
    raise RuntimeError("got through")
