def max_sub_array(nums):
    lowest, best = 0, -inf
    for total in accumulate(nums):
        best = max(best, total - lowest)
        lowest = min(lowest, total)
    return best
