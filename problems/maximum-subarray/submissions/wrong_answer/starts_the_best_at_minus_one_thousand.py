def max_sub_array(nums):
    best, total = -1000, 0
    for number in nums:
        total += number
        best = max(best, total)
        if total < 0:
            total = 0
    return best
