def trap(height: list[int]) -> int:
    water = 0
    left, right = 0, len(height) - 1
    left_wall = right_wall = 0
    while left < right:
        if height[left] < height[right]:
            left_wall = max(left_wall, height[left])
            water += left_wall - height[left]
            left += 1
        else:
            right_wall = max(right_wall, height[right])
            water += right_wall - height[right]
            right -= 1
    return water
