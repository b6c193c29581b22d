def largest_rectangle_area(heights):
    if len(heights) == 1:
        return heights[0]
    middle = len(heights) // 2
    return max(
        len(heights) * min(heights),
        largest_rectangle_area(heights[:middle]),
        largest_rectangle_area(heights[middle:]),
    )
