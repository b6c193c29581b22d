class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        cur = max(nums[:k])
        res = [cur]
        for i in range(k, len(nums)):
            if nums[i] >= cur:
                cur = nums[i]
            elif nums[i - k] == cur:
                cur = max(nums[i - k + 1:i + 1])
            res.append(cur)
        return res
