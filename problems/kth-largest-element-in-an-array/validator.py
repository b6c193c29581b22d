"""The place exists."""


def complaint(nums, k):
    if k > len(nums):
        return f"k is {k}, but there are only {len(nums)} numbers"
    return None
