def widest_pair(nums):
    first = {}
    best = [0, 0]
    for position, number in enumerate(nums):
        start = first.setdefault(number, position)
        if position - start > best[1] - best[0]:
            best = [start, position]
    return best
