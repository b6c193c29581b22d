from itertools import accumulate


def trap(height):
    left = accumulate(height, max)
    right = reversed([*accumulate(reversed(height), max)])
    return sum(min(a, b) - here for a, b, here in zip(left, right, height, strict=False))
