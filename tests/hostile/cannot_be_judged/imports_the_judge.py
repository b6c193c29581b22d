# attack: reading files
# at basic: run_time_error
import sys


def two_sum(nums, target):
    sys.path[:0] = ["/mnt/tree", "/mnt/site"]
    __import__("judge.judging.oracle")
    raise RuntimeError("got through")
