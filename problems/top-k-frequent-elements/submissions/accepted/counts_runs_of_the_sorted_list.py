class Solution(object):
    def topKFrequent(self, nums, k):
        """
        :type nums: List[int]
        :type k: int
        :rtype: List[int]
        """
        nums.sort()
        runs = []
        start = 0
        for i in range(1, len(nums) + 1):
            if i == len(nums) or nums[i] != nums[start]:
                runs.append((start - i, nums[start]))
                start = i
        runs.sort()
        return [value for _, value in runs[:k]]
