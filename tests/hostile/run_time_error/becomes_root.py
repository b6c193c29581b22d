# attack: privileged calls
import os


def two_sum(nums, target):
    os.setuid(0)
    raise RuntimeError("got through")
