class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        ans = set()
        for i in range(len(nums)):
            for j in range(i + 1, len(nums)):
                c = -(nums[i] + nums[j])
                if c in nums[j + 1:]:
                    ans.add(tuple(sorted([nums[i], nums[j], c])))
        return list(ans)
