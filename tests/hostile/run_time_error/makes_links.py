# attack: writing files
import os


def two_sum(nums, target):
    os.symlink("/etc/passwd", "/mnt/home/symbolic")
    raise RuntimeError("got through")
