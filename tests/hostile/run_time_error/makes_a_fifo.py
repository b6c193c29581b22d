# attack: writing files
import os


def two_sum(nums, target):
    os.mkfifo("/tmp/fifo")
    raise RuntimeError("got through")
