class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        res = set()
        n = len(nums)
        nums.sort()
        for i in range(n - 2):
            if i and nums[i] == nums[i - 1]:
                continue
            seen = set()
            for j in range(i + 1, n):
                need = -nums[i] - nums[j]
                if need in seen:
                    res.add((nums[i], need, nums[j]))
                seen.add(nums[j])
        return [list(t) for t in res]
