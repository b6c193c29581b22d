# attack: reading files
import os


def two_sum(nums, target):
    os.listdir("/mnt/home")
    raise RuntimeError("got through")
