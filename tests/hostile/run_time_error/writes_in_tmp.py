# attack: writing files
import os


def two_sum(nums, target):
    os.close(os.open("/tmp/made", os.O_CREAT | os.O_WRONLY))
    raise RuntimeError("got through")
