def min_sub_array_len(target, nums):
    shortest = len(nums) + 1
    for start in range(len(nums)):
        total = 0
        for end in range(start, len(nums)):
            total += nums[end]
            if total >= target:
                shortest = min(shortest, end - start + 1)
                break
    return shortest if shortest <= len(nums) else 0
