def trap(self, height):
    levels = map(min, accumulate(height, max), [*accumulate(reversed(height), max)][::-1])
    return sum(levels) - sum(height)
