def largest_rectangle_area(heights):
    left, right = 0, len(heights) - 1
    best = max(heights)
    lowest = list(accumulate(heights, min))
    while left < right:
        best = max(best, (right - left + 1) * min(heights[left], heights[right], lowest[right]))
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return best
