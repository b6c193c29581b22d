class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        def solve(left, right):
            if left == right:
                return nums[left]
            mid = (left + right) // 2
            total, before = 0, -inf
            for i in range(mid, left - 1, -1):
                total += nums[i]
                before = max(before, total)
            total, after = 0, -inf
            for i in range(mid + 1, right + 1):
                total += nums[i]
                after = max(after, total)
            return max(solve(left, mid), solve(mid + 1, right), before + after)

        return solve(0, len(nums) - 1)
