# attack: limits
import os


def two_sum(nums, target):
    os.nice(-20)
    raise RuntimeError("got through")
