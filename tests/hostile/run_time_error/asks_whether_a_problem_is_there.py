# attack: asking for metadata
import os


def two_sum(nums, target):
    if os.access("/mnt/tree/problems/two-sum/problem.yaml", os.R_OK):
        raise RuntimeError("got through")
    raise FileNotFoundError
