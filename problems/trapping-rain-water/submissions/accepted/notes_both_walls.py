class Solution:
    def trap(self, height: List[int]) -> int:
        n = len(height)
        left_max, right_max = height[:], height[:]
        for i in range(1, n):
            left_max[i] = max(left_max[i - 1], height[i])
        for i in range(n - 2, -1, -1):
            right_max[i] = max(right_max[i + 1], height[i])
        return sum(min(left_max[i], right_max[i]) - height[i] for i in range(n))
