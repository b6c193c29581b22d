def largest_rectangle_area(heights):
    stack = []
    best = 0
    for i, height in enumerate(heights + [0]):
        start = i
        while stack and stack[-1][1] >= height:
            if stack[-1][1] == height:
                stack.pop()
                continue
            start, top = stack.pop()
            best = max(best, top * (i - start))
        stack.append((start, height))
    return best
