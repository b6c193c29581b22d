def max_sub_array(nums):
    best = total = 0
    for number in nums:
        total = max(0, total + number)
        best = max(best, total)
    return best
