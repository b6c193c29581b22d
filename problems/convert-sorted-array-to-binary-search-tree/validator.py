"""The numbers rise."""

from itertools import pairwise


def complaint(nums):
    for earlier, later in pairwise(nums):
        if earlier >= later:
            return f"{later} does not belong after {earlier}: the numbers must rise"
    return None
