class Solution:
    def pivotIndex(self, nums: List[int]) -> int:
        prefix, suffix = [0], [0]
        for num in nums:
            prefix.append(prefix[-1] + num)
        for num in reversed(nums):
            suffix.append(suffix[-1] + num)
        suffix.reverse()
        for i in range(len(nums)):
            if prefix[i] == suffix[i + 1]:
                return i
        return -1
