from collections import Counter
from itertools import accumulate


def subarray_sum(nums, k):
    seen = Counter([0])
    found = 0
    for total in accumulate(nums):
        found += seen[total - k]
        seen[total] += 1
    return found
