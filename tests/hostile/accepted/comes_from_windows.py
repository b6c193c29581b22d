# Written on Windows: a mark of the byte order, and two characters at each end of line.
def two_sum(nums, target):
    seen = {}
    for place, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], place]
        seen[number] = place
