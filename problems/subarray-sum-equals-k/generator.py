"""The sum of some run is asked for, so that the answer is seldom 0; k = 0 is common."""

from random import Random


def inputs(draw):
    nums = draw.integers(-1000, 1000, size=(1, 12))
    if draw.boolean():
        return {"nums": nums, "k": draw.integer(-3, 3)}
    start = draw.integer(0, len(nums) - 1)
    end = draw.integer(start, len(nums) - 1)
    return {"nums": nums, "k": sum(nums[start : end + 1])}


def sized(n, seed):
    """Numbers of both signs, so that no run can be given up early."""
    random = Random(seed)
    nums = [random.randint(-1000, 1000) for _ in range(n)]
    return {"nums": nums, "k": sum(nums[n // 3 : n // 3 + n // 2 + 1])}
