class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        positive = [n for n in nums if n > 0]
        return sum(positive) if positive else max(nums)
