def longest_consecutive(nums):
    best = length = 0
    previous = None
    for number in sorted(set(nums)):
        length = length + 1 if previous is not None and number == previous + 1 else 1
        best = max(best, length)
        previous = number
    return best
