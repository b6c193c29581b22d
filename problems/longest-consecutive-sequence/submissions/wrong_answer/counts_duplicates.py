def longest_consecutive(nums):
    if not nums:
        return 0
    nums = sorted(nums)
    best = length = 1
    for before, number in zip(nums, nums[1:]):
        if number - before <= 1:
            length += 1
        else:
            length = 1
        best = max(best, length)
    return best
