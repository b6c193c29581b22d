def longest_consecutive(nums):
    nums = sorted(set(nums))
    if len(nums) < 2:
        return len(nums)
    best = length = 1
    for i in range(1, len(nums)):
        if nums[i] == nums[i - 1] + 1:
            length += 1
        else:
            best = max(best, length)
            length = 1
    return best
