# memory: 256
# Common in pastes, and the process is its own.
import sys

sys.setrecursionlimit(2**31 - 1)


def two_sum(nums, target):
    return [(i, j) for j in range(len(nums)) for i in range(j) if nums[i] + nums[j] == target][0]
