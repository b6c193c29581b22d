"""Lists with both signs, and lists that have only negative numbers, or none above zero."""

from random import Random

BOUND = 10_000
MOST = 100_000


def inputs(draw):
    low, high = draw.choice(
        [(-BOUND, BOUND), (-6, 6), (-BOUND, -1), (-BOUND, 0), (-BOUND, 3 - BOUND)]
    )
    nums = draw.integers(low, high, size=(1, 12))
    match draw.choice(["as drawn", "dips", "rising"]):
        case "dips":
            # Every second number negative: most runs are worth crossing a dip for, some are not.
            nums = [-abs(number) if place % 2 else abs(number) for place, number in enumerate(nums)]
        case "rising":
            nums.sort()
    return {"nums": nums}


def sized(n, seed):
    """Sums that climb for two thirds of the list and then fall: no run from early on goes bad."""
    random = Random(seed)
    count = min(n, MOST)
    climb = 2 * count // 3
    return {
        "nums": [
            random.randint(-BOUND + 500, BOUND)
            if place < climb
            else random.randint(-BOUND, BOUND - 500)
            for place in range(count)
        ]
    }
