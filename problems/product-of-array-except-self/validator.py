"""The first numbers, the last ones, and all but one never multiply to more than 32 bits hold."""

from itertools import accumulate
from operator import mul

LEAST, MOST = -(2**31), 2**31 - 1


def complaint(nums):
    firsts = list(accumulate(nums, mul, initial=1))
    for count, product in enumerate(firsts):
        if not LEAST <= product <= MOST:
            return f"the first {count} numbers multiply to {product}, which 32 bits cannot hold"
    last = 1
    for position in reversed(range(len(nums))):
        if not LEAST <= firsts[position] * last <= MOST:
            return f"the product without position {position} does not fit into 32 bits"
        last *= nums[position]
        if not LEAST <= last <= MOST:
            return f"the numbers from position {position} on do not multiply to 32 bits"
    return None
