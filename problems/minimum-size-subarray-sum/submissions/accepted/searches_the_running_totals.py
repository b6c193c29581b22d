class Solution:
    def minSubArrayLen(self, target: int, nums: List[int]) -> int:
        prefix = [0]
        for x in nums:
            prefix.append(prefix[-1] + x)
        res = inf
        for i in range(len(nums)):
            j = bisect_left(prefix, prefix[i] + target)
            if j < len(prefix):
                res = min(res, j - i)
        return 0 if res == inf else res
