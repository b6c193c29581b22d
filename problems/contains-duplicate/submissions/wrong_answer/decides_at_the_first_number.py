class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        counts = Counter(nums)
        for n in nums:
            if counts[n] > 1:
                return True
            else:
                return False
