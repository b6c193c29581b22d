class Solution(object):
    def twoSum(self, nums, target, start=0, *, debug=False, **kwargs):
        """
        :type nums: List[int]
        :type target: int
        :rtype: List[int]
        """
        d = {}
        for i in range(start, len(nums)):
            n = nums[i]
            if d.has_key(n) if hasattr(d, "has_key") else n in d:
                return [d[n], i]
            d[target - n] = i
