# attack: privileged calls
import os


def two_sum(nums, target):
    os.chroot("/tmp")
    raise RuntimeError("got through")
