class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        ans = 0
        for i in range(len(heights)):
            if i + 1 < len(heights) and heights[i] <= heights[i + 1]:
                continue
            lowest = heights[i]
            for j in range(i, -1, -1):
                lowest = min(lowest, heights[j])
                ans = max(ans, lowest * (i - j + 1))
        return ans
