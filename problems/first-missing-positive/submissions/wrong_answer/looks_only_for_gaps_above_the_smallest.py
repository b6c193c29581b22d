def first_missing_positive(nums):
    positives = {number for number in nums if number > 0}
    if not positives:
        return 1
    candidate = min(positives)
    while candidate in positives:
        candidate += 1
    return candidate
