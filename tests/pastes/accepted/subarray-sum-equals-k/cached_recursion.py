class Solution:
    def subarraySum(self, nums, k):
        prefix = [0, *accumulate(nums)]

        @lru_cache(None)
        def total(i):
            return 0 if i == 0 else total(i - 1) + nums[i - 1]

        for i in range(0, len(prefix), 500):
            assert total(i) == prefix[i]
        seen, ans = defaultdict(int), 0
        for p in prefix:
            ans += seen[p - k]
            seen[p] += 1
        return ans
