"""Few different values, so that triples, repeats and single zeros are common."""

from random import Random

BOUND = 100_000


def inputs(draw):
    reach = draw.choice([3, 1, 6, 12, BOUND])
    nums = draw.integers(-reach, reach, size=(1, 10))
    first, second = draw.choice(nums), draw.choice(nums)
    opposite = -(first + second)
    return {"nums": [*nums, _within(opposite), draw.choice([0, first, -first])]}


def sized(n, seed):
    """Odd numbers and one 2: only the pairs of odd numbers with the sum -2 make a triple."""
    random = Random(seed)
    odds = [2 * half + 1 for half in random.sample(range(-BOUND // 2, BOUND // 2), n - 1)]
    nums = [*odds, 2]
    random.shuffle(nums)
    return {"nums": nums}


def _within(number):
    return max(-BOUND, min(BOUND, number))
