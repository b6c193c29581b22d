class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        heights = [0] + heights + [0]
        stack = [0]
        res = 0
        for i in range(1, len(heights)):
            while heights[stack[-1]] > heights[i]:
                h = heights[stack.pop()]
                res = max(res, h * (i - stack[-1] - 1))
            stack.append(i)
        return res
