# attack: writing files
import os


def two_sum(nums, target):
    os.rename("/mnt/home/solution.py", "/mnt/home/lost.py")
    raise RuntimeError("got through")
