"""The first numbers, and the last ones, never multiply to more than 32 bits hold."""

from itertools import accumulate
from operator import mul

LEAST, MOST = -(2**31), 2**31 - 1


def complaint(nums):
    for part, numbers in (("first", nums), ("last", reversed(nums))):
        for count, product in enumerate(accumulate(numbers, mul), start=1):
            if not LEAST <= product <= MOST:
                return f"the {part} {count} numbers multiply to {product}, which 32 bits cannot hold"
    return None
