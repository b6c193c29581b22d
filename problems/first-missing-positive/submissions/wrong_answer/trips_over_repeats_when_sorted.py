def first_missing_positive(nums):
    positives = sorted(number for number in nums if number > 0)
    for place, number in enumerate(positives, start=1):
        if number != place:
            return place
    return len(positives) + 1
