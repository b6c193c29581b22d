from itertools import accumulate
from operator import mul


def product_except_self(nums):
    before = [1, *accumulate(nums, mul)]
    after = [1, *accumulate(reversed(nums), mul)][::-1]
    return [before[place] * after[place + 1] for place in range(len(nums))]
