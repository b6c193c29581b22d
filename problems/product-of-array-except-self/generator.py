"""Zeros are put in by hand: none, one, or two of them, at the ends or inside."""

from random import Random

BOUND = 30
FACTORS = [2, 3, 5, 7, 11, 13, -17, 19, 23]
"""Together they just fit into 32 bits."""


def inputs(draw):
    bound, most = draw.choice([(BOUND, 6), (5, 12), (1, 12)])
    nums = draw.integers(-bound, bound, size=(2, most))
    for _ in range(draw.choice([0, 1, 2])):
        place = draw.choice([0, len(nums), draw.integer(0, len(nums))])
        nums.insert(place, 0)
    return {"nums": nums}


def sized(n, seed):
    """Ones with either sign, a few larger numbers among them, and no 0 that could end a loop."""
    random = Random(seed)
    count = max(2, min(n, 100_000))
    nums = random.choices([1, -1], k=count)
    for place, factor in zip(random.sample(range(count), min(count, len(FACTORS))), FACTORS):
        nums[place] = factor
    return {"nums": nums}
