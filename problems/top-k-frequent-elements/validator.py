"""There are at least k different values."""


def complaint(nums, k):
    distinct = len(set(nums))
    if k > distinct:
        return f"k is {k}, but nums has only {distinct} different values"
    return None
