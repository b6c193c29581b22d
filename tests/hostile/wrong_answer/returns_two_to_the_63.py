def two_sum(nums, target):
    return [2**31, 2**63]
