"""Different numbers, and then perhaps one of them again, next to it or far away."""

from random import Random

BOUND = 1_000_000_000
MOST = 200_000
CHANGES = ["none", "repeat", "opposite", "any numbers"]


def inputs(draw):
    nums = draw.integers(-BOUND, BOUND, size=(1, 12))
    change = draw.choice(CHANGES)
    if change == "any numbers":
        return {"nums": nums}
    nums = list(dict.fromkeys(nums))
    number = draw.choice(nums)
    if change == "repeat":
        nums.insert(draw.integer(0, len(nums)), number)
    if change == "opposite" and -number not in nums:
        nums.insert(draw.integer(0, len(nums)), -number)
    return {"nums": nums}


def sized(n, seed):
    """All different and falling, so that no search finds anything."""
    count = min(n, MOST)
    return {"nums": sorted(Random(seed).sample(range(-BOUND, BOUND), count), reverse=True)}
