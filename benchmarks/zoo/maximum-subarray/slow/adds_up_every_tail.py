from itertools import accumulate


def max_sub_array(nums):
    return max(max(accumulate(nums[start:])) for start in range(len(nums)))
