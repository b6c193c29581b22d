"""Steps around the length, around its multiples, and far beyond it."""

from random import Random

BOUND = 1_000_000_000


def inputs(draw):
    nums = draw.integers(-BOUND, BOUND, size=(1, 12))
    turns = draw.choice([0, 0, 1, 3, BOUND // len(nums) - 1])
    return {"nums": nums, "k": turns * len(nums) + draw.integer(0, len(nums))}


def sized(n, seed):
    """Half a turn: as far as any number can travel."""
    nums = Random(seed).choices(range(-BOUND, BOUND + 1), k=n)
    return {"nums": nums, "k": n // 2}
