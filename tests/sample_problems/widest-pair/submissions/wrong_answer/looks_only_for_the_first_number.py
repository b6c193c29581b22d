def widest_pair(nums):
    return [0, nums.index(nums[0], 1)]
