def max_area(height):
    best = tallest = 0
    for left in range(len(height)):
        if height[left] <= tallest:
            continue
        tallest = height[left]
        for right in range(len(height) - 1, left, -1):
            best = max(best, (right - left) * min(tallest, height[right]))
    return best
