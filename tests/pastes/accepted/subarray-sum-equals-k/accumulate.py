class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        seen = Counter({0: 1})
        ans = 0
        for s in accumulate(nums):
            ans += seen[s - k]
            seen[s] += 1
        return ans
