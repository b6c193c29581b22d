"""Lists that hold most of 1 to n: complete, with a gap, with repeats, with useless numbers."""

from random import Random

LOWEST, HIGHEST = -(2**31), 2**31 - 1


def inputs(draw):
    count = draw.integer(0, 8)
    nums = draw.shuffled(range(1, count + 1))
    if nums and draw.boolean():
        del nums[draw.integer(0, count - 1)]
    others = [
        lambda: draw.integer(LOWEST, HIGHEST),
        lambda: draw.integer(1, count + 2),
        lambda: draw.integer(-1, 1),
    ]
    fewest = 0 if nums else 1
    for number in draw.list(lambda: draw.choice(others)(), fewest, 4):
        nums.insert(draw.integer(0, len(nums)), number)
    return {"nums": nums}


def sized(n, seed):
    """All of 1 to n in random order: no candidate below n + 1 is missing, no search is short."""
    nums = [*range(1, min(n, 100_000) + 1)]
    Random(seed).shuffle(nums)
    return {"nums": nums}
