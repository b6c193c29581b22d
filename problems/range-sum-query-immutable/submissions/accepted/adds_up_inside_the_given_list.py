class NumArray:
    def __init__(self, nums):
        for i in range(1, len(nums)):
            nums[i] += nums[i - 1]
        self.nums = nums

    def sumRange(self, i, j):
        return self.nums[j] if i == 0 else self.nums[j] - self.nums[i - 1]
