def longest_consecutive(nums):
    present = set(nums)
    best = 0
    for number in present:
        length = 1
        while number + length in present:
            length += 1
        best = max(best, length)
    return best
