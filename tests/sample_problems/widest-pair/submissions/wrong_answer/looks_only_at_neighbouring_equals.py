def widest_pair(nums):
    last = {}
    best = [0, 0]
    for i, x in enumerate(nums):
        if x in last and i - last[x] > best[1] - best[0]:
            best = [last[x], i]
        last[x] = i
    return best
