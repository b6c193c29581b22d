# attack: asking for metadata
import os


def two_sum(nums, target):
    os.stat("/mnt/home/.ssh/id_ed25519")
    raise RuntimeError("got through")
