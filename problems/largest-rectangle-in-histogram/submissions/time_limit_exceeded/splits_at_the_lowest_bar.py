def largest_rectangle_area(heights):
    best = 0
    parts = [(0, len(heights))]
    while parts:
        start, end = parts.pop()
        if start == end:
            continue
        lowest = min(heights[start:end])
        best = max(best, lowest * (end - start))
        split = heights.index(lowest, start)
        parts += [(start, split), (split + 1, end)]
    return best
