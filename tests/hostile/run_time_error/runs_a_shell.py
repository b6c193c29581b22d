# attack: processes
import os


def two_sum(nums, target):
    if os.system("true") == 0:
        raise RuntimeError("got through")
    raise OSError("refused")
