def max_sub_array(nums):
    best = max(nums)
    total = 0
    for number in nums:
        if number < 0:
            total = 0
        else:
            total += number
            best = max(best, total)
    return best
