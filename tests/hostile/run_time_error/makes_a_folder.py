# attack: writing files
import os


def two_sum(nums, target):
    os.mkdir("/mnt/home/folder")
    raise RuntimeError("got through")
