def widest_pair(nums):
    first = {}
    for i, x in enumerate(nums):
        if x in first:
            return [first[x], i]
        first[x] = i
