"""The target is the sum of some run, or nearly; runs that are just enough or just not are common."""

from random import Random

MOST = 1_000_000_000


def inputs(draw):
    top = draw.choice([4, 10, 2, 10_000])
    nums = draw.integers(1, top, size=(1, 12))
    start = draw.integer(0, len(nums) - 1)
    end = draw.integer(start, len(nums) - 1)
    close = sum(nums[start : end + 1]) + draw.choice([0, 1, -1])
    # The two or three largest numbers reach it, but they may lie far apart.
    apart = sum(sorted(nums)[-draw.integer(2, 3) :])
    others = [close, sum(nums), sum(nums) + 1, max(nums), apart, 1, MOST, close, apart]
    target = draw.choice(others)
    return {"target": max(1, target), "nums": nums}


def sized(n, seed):
    """Small numbers, and half of them all are needed: every run that is enough is long."""
    random = Random(seed)
    nums = [random.randint(1, 3) for _ in range(min(n, 100_000))]
    return {"target": max(1, sum(nums) // 2), "nums": nums}
