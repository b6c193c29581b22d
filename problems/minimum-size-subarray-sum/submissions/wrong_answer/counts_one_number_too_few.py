class Solution:
    def minSubArrayLen(self, target: int, nums: List[int]) -> int:
        left, total, best = 0, 0, float("inf")
        for right, value in enumerate(nums):
            total += value
            while total >= target:
                best = min(best, right - left)
                total -= nums[left]
                left += 1
        return 0 if best == float("inf") else best
