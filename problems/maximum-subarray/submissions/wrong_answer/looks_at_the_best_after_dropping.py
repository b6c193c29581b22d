def max_sub_array(nums):
    best, total = nums[0], 0
    for number in nums:
        total += number
        if total < 0:
            total = 0
        best = max(best, total)
    return best
