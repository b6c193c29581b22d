def max_area(height):
    left, right = 0, len(height) - 1
    largest = 0
    while left < right:
        largest = max(largest, (right - left + 1) * min(height[left], height[right]))
        if height[left] < height[right]:
            left += 1
        else:
            right -= 1
    return largest
