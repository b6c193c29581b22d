# attack: writing files
import os


def two_sum(nums, target):
    os.truncate("/mnt/home/.judge/events.jsonl", 0)
    raise RuntimeError("got through")
