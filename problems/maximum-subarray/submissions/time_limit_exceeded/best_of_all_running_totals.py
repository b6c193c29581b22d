class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        return max(max(accumulate(nums[i:])) for i in range(len(nums)))
