def largest_rectangle_area(heights):
    stack = []
    best = 0
    for i, height in enumerate(heights + [0]):
        while stack and heights[stack[-1]] > height:
            j = stack.pop()
            best = max(best, heights[j] * (i - j))
        stack.append(i)
    return best
