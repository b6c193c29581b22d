class Solution:
    def pivotIndex(self, nums: List[int]) -> int:
        total, left = sum(nums), 0
        for i in range(1, len(nums)):
            left += nums[i - 1]
            if left == total - left - nums[i]:
                return i
        return -1
