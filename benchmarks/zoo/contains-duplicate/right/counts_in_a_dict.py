def contains_duplicate(nums):
    counts = {}
    for number in nums:
        counts[number] = counts.get(number, 0) + 1
    return max(counts.values(), default=0) > 1
