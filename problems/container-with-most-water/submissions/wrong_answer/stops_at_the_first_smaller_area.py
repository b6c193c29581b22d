def max_area(height):
    left, right = 0, len(height) - 1
    largest = 0
    while left < right:
        area = (right - left) * min(height[left], height[right])
        if area < largest:
            break
        largest = area
        if height[left] < height[right]:
            left += 1
        else:
            right -= 1
    return largest
