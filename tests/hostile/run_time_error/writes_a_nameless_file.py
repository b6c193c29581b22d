# attack: writing files
import os


def two_sum(nums, target):
    os.open("/tmp", os.O_TMPFILE | os.O_RDWR)
    raise RuntimeError("got through")
