def contains_duplicate(nums):
    nums = sorted(nums)
    return any(nums[i] is nums[i + 1] for i in range(len(nums) - 1))
