"""Few different numbers, so that maxima repeat; narrow windows, and some as wide as the list."""

from random import Random

BOUND = 10_000
WIDTHS = 10  # of the window, fit into a large list


def inputs(draw):
    top = draw.choice([4, 2, 1, 20, BOUND])
    lowest = draw.choice([-top, 0, -BOUND])
    nums = draw.integers(lowest, max(lowest + 1, lowest + top, draw.choice([0, top])), size=(1, 12))
    order = draw.choice(["any", "any", "any", "rising", "falling"])
    if order != "any":
        nums = sorted(nums, reverse=order == "falling")
    widths = [2, 3, len(nums), len(nums) - 1, 1, draw.integer(1, len(nums))]
    return {"nums": nums, "k": max(1, min(len(nums), draw.choice(widths)))}


def sized(n, seed):
    """Falling numbers: with each step the largest leaves, and no other stands out."""
    random = Random(seed)
    n = min(n, 100_000)
    nums = sorted((random.randint(-BOUND, BOUND) for _ in range(n)), reverse=True)
    return {"nums": nums, "k": max(1, n // WIDTHS)}
