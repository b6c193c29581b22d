def trap(height):
    total = 0
    falling = []
    for i, h in enumerate(height):
        while falling and height[falling[-1]] < h:
            floor = height[falling.pop()]
            if falling:
                wall = falling[-1]
                total += (min(height[wall], h) - floor) * (i - wall - 1)
        falling.append(i)
    return total
