class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        seen = defaultdict(int)
        seen[0] = 1
        res = cur = 0
        for n in nums:
            cur += n
            res += seen[cur - k]
            seen[cur] += 1
        return res
