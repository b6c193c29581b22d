"""Zeros are put in by hand: none, one, or two of them, at the ends or inside."""

from random import Random

BOUND = 30
LARGE = [13, -15, 29, 26, -11, 23, 7, 30, -30, 19]
"""Quotients of these are rounded when they go through floats."""

FACTORS = [2, 3, 5, 7, 11, 13, -17, 19, 23]
"""Together they fit into 32 bits."""


def inputs(draw):
    bound, most = draw.choice([(None, 6), (BOUND, 6), (5, 12), (1, 12), (None, 6)])
    if bound is None:
        nums = draw.list(lambda: draw.choice(LARGE), 2, most)
    else:
        nums = draw.integers(-bound, bound, size=(2, most))
    for _ in range(draw.choice([0, 0, 1, 0, 2])):
        place = draw.choice([0, len(nums), draw.integer(0, len(nums))])
        nums.insert(place, 0)
    return {"nums": nums}


def sized(n, seed):
    """Ones with either sign, a few larger numbers among them, and no 0 that could end a loop."""
    random = Random(seed)
    count = max(2, min(n, 100_000))
    nums = random.choices([1, -1], k=count)
    places = random.sample(range(count), min(count, len(FACTORS)))
    for place, factor in zip(places, FACTORS, strict=False):
        nums[place] = factor
    return {"nums": nums}
