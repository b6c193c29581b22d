def max_area(height):
    order = sorted(range(len(height)), key=lambda wall: height[wall])
    first, second = order[-1], order[-2]
    return abs(first - second) * height[second]
