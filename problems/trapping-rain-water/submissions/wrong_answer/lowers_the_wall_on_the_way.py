def trap(height):
    n = len(height)
    left, right = height[:], height[:]
    for i in range(1, n):
        left[i] = max(height[i - 1], height[i])
    for i in range(n - 2, -1, -1):
        right[i] = max(right[i + 1], height[i])
    return sum(min(left[i], right[i]) - height[i] for i in range(n))
