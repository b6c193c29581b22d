def largest_rectangle_area(heights):
    best = max(heights)
    for left, right in zip(heights, heights[1:]):
        best = max(best, 2 * min(left, right))
    return best
