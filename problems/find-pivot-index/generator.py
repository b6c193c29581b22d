"""Lists with a planted pivot, near misses, and lists whose sum is 0 so that an end is one."""

from random import Random

BOUND = 1000


def inputs(draw):
    nums = draw.integers(-BOUND, BOUND, size=(0, 6))
    match draw.choice(["as it is", "balanced", "first", "last", "two pivots"]):
        case "balanced":
            nums = [*nums, draw.integer(-BOUND, BOUND), *draw.shuffled(nums)]
        case "first":
            nums = [draw.integer(-BOUND, BOUND), *nums, -sum(nums)]
        case "last":
            nums = [-sum(nums), *nums, draw.integer(-BOUND, BOUND)]
        case "two pivots":
            nums = [*nums, *[0] * draw.integer(2, 3), *draw.shuffled(nums)]
    if draw.boolean():
        nums.insert(draw.integer(0, len(nums)), draw.integer(-1, 1))
    return {"nums": nums or [draw.integer(-BOUND, BOUND)]}


def sized(n, seed):
    """Equal numbers and no pivot but perhaps the last, so that every position must be tested."""
    n = min(n, 100_000)
    step = Random(seed).choice([1, -1])
    # An odd count of ones would have its pivot in the middle.
    return {"nums": [step] * (n - n % 2) + [2 * step] * (n % 2)}
