def min_sub_array_len(target, nums):
    total = 0
    for taken, number in enumerate(sorted(nums, reverse=True), 1):
        total += number
        if total >= target:
            return taken
    return 0
