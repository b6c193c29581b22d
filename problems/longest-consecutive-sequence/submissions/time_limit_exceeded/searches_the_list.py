def longest_consecutive(nums):
    best = 0
    for number in nums:
        if number - 1 not in nums:
            end = number
            while end in nums:
                end += 1
            best = max(best, end - number)
    return best
