"""The window is no wider than the list."""


def complaint(nums, k):
    if k > len(nums):
        return f"the window is {k} wide, but the list has only {len(nums)} numbers"
    return None
