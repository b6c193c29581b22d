# attack: writing files
import os


def two_sum(nums, target):
    os.unlink("/mnt/home/solution.py")
    raise RuntimeError("got through")
