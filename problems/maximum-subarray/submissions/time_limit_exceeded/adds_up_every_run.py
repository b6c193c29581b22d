def max_sub_array(nums):
    best = nums[0]
    for start in range(len(nums)):
        total = 0
        for number in nums[start:]:
            total += number
            best = max(best, total)
    return best
