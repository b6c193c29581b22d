def two_sum(nums, target):
    return two_sum
