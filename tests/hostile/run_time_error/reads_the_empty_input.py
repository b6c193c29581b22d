def two_sum(nums, target):
    return input()
