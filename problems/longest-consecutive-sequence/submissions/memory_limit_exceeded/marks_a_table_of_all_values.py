def longest_consecutive(nums):
    if not nums:
        return 0
    lowest = min(nums)
    is_there = [False] * (max(nums) - lowest + 1)
    for number in nums:
        is_there[number - lowest] = True
    best = length = 0
    for flag in is_there:
        length = length + 1 if flag else 0
        best = max(best, length)
    return best
