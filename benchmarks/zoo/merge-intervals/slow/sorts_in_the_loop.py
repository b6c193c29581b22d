def merge(intervals):
    left = [list(interval) for interval in intervals]
    merged = []
    while left:
        left.sort(reverse=True)
        start, end = left.pop()
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
