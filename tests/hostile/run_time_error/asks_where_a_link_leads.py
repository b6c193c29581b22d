# attack: asking for metadata
import os


def two_sum(nums, target):
    os.readlink("/tmp/link")
    raise RuntimeError("got through")
