def largestRectangleArea(self, heights):
    n = len(heights)
    left = [None] * n
    for i in range(n):
        j = i - 1
        while j >= 0 and heights[j] >= heights[i]:
            j = left[j]
        left[i] = j
    right = [None] * n
    for i in reversed(range(n)):
        j = i + 1
        while j < n and heights[j] >= heights[i]:
            j = right[j]
        right[i] = j
    return max((right[i] - left[i] - 1) * heights[i] for i in range(n))
