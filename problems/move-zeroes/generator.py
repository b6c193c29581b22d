"""Zeros are common and stand side by side; the other numbers are of both signs, and unsorted."""

from random import Random

LEAST, GREATEST = -(2**31), 2**31 - 1
MOST = 400_000


def inputs(draw):
    low, high = draw.choice([(LEAST, GREATEST), (-3, 3), (1, 9), (-9, -1)])

    def number():
        return 0 if draw.boolean() else draw.integer(low, high)

    nums = draw.list(number, 1, 12)
    return {"nums": nums[::-1] if draw.boolean() else nums}


def sized(n, seed):
    """A few numbers, then zeros for half of the list, then the rest: much must move, far."""
    random = Random(seed)
    count = min(n, MOST)
    zeros = count // 2
    lead = (count - zeros) // 5
    others = [random.choice([-1, 1]) * random.randint(1, GREATEST) for _ in range(count - zeros)]
    return {"nums": [*others[:lead], *[0] * zeros, *others[lead:]]}
