class Solution:
    def pivotIndex(self, nums: List[int]) -> int:
        total, left = sum(nums), 0
        for i in range(len(nums) - 1):
            if left == total - left - nums[i]:
                return i
            left += nums[i]
        return -1
