"""A pair is planted, so that every input is valid; bystanders often repeat as well."""

from random import Random

BOUND = 1_000_000_000


def inputs(draw):
    nums = draw.integers(-BOUND, BOUND, size=(1, 10))
    nums.insert(draw.integer(0, len(nums)), draw.choice(nums))
    return {"nums": nums}


def sized(n, seed):
    """All different but for one pair in the middle, which no early exit can find."""
    random = Random(seed)
    nums = random.sample(range(-BOUND, BOUND), n - 1)
    nums.insert(n // 2, nums[n // 2 - 1])
    return {"nums": nums}
