# attack: time
import itertools


def two_sum(nums, target):
    return sum(1 for _ in itertools.product(range(10), repeat=30))
