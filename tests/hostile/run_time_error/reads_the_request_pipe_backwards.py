# attack: forged answers
import os


def two_sum(nums, target):
    os.lseek(3, 0, os.SEEK_SET)
    raise RuntimeError("got through")
