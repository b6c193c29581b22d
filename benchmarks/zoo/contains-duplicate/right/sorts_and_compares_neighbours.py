def contains_duplicate(nums):
    ordered = sorted(nums)
    return any(ordered[i] == ordered[i - 1] for i in range(1, len(ordered)))
