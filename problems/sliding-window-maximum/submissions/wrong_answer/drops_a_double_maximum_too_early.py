class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        q = deque()
        res = []
        for i, x in enumerate(nums):
            while q and q[-1] <= x:
                q.pop()
            q.append(x)
            if i >= k and q[0] == nums[i - k]:
                q.popleft()
            if i >= k - 1:
                res.append(q[0] if q else x)
        return res
