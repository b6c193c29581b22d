def trap(height):
    water = 0
    for i in range(len(height)):
        water += min(max(height[: i + 1]), max(height[i:])) - height[i]
    return water
