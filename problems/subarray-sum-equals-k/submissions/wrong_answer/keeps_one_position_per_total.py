def subarray_sum(nums, k):
    position_of = {0: -1}
    total = count = 0
    for position, number in enumerate(nums):
        total += number
        if total - k in position_of:
            count += 1
        position_of[total] = position
    return count
