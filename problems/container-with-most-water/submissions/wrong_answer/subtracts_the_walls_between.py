def max_area(height):
    left, right = 0, len(height) - 1
    largest = 0
    while left < right:
        level = min(height[left], height[right])
        between = sum(min(level, wall) for wall in height[left + 1:right])
        largest = max(largest, (right - left) * level - between)
        if height[left] < height[right]:
            left += 1
        else:
            right -= 1
    return largest
