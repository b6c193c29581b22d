class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        q = deque()
        res = []
        for i, x in enumerate(nums):
            if q and nums[q[-1]] < x:
                q.pop()
            q.append(i)
            if q[0] == i - k:
                q.popleft()
            if i + 1 >= k:
                res.append(nums[q[0]])
        return res
