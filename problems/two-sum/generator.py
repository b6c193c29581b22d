"""A pair is planted; the validator throws out inputs in which another one appears."""

from random import Random

BOUND = 1_000_000_000


def inputs(draw):
    nums = draw.integers(-BOUND, BOUND, size=(2, 12))
    first = draw.integer(0, len(nums) - 2)
    second = draw.integer(first + 1, len(nums) - 1)
    target = nums[first] + nums[second]
    # Half of the target alone is what a solution takes that uses one position twice.
    if target % 2 == 0 and draw.boolean():
        nums.insert(draw.integer(0, len(nums)), target // 2)
    return {"nums": nums, "target": target}


def sized(n, seed):
    """Even numbers with two odd ones in the middle, so that no scan finds the pair early."""
    random = Random(seed)
    evens = [2 * value for value in random.sample(range(-BOUND // 4, BOUND // 4), n - 2)]
    middle = len(evens) // 2
    return {"nums": [*evens[:middle], 1, BOUND - 1, *evens[middle:]], "target": BOUND}
