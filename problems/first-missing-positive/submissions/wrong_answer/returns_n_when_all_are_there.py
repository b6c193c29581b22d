def first_missing_positive(nums):
    n = len(nums)
    present = set(nums)
    for candidate in range(1, n + 1):
        if candidate not in present:
            return candidate
    return n
