def pivot_index(nums):
    ends = list(accumulate(nums))
    pivots = (i for i, end in enumerate(ends) if 2 * end - nums[i] == ends[-1])
    return next(pivots, -1)
