"""Zeros are common and stand side by side; the other numbers are of both signs, and unsorted."""

from random import Random

LEAST, GREATEST = -(2**31), 2**31 - 1
MOST = 200_000


def inputs(draw):
    low, high = draw.choice([(LEAST, GREATEST), (-3, 3), (1, 9), (-9, -1)])

    def number():
        return 0 if draw.boolean() else draw.integer(low, high)

    nums = draw.list(number, 1, 12)
    return {"nums": nums[::-1] if draw.boolean() else nums}


def sized(n, seed):
    """A few numbers, then zeros for three quarters of the list, then the rest.

    Whoever takes the zeros out one by one moves nearly the whole list for each.
    """
    count = min(n, MOST)
    zeros = 3 * count // 4
    others = Random(seed).choices([*range(-9, 0), *range(1, 9), LEAST, GREATEST], k=count - zeros)
    lead = len(others) // 5
    return {"nums": [*others[:lead], *[0] * zeros, *others[lead:]]}
