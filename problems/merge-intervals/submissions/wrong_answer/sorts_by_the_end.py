def merge(intervals):
    intervals.sort(key=lambda interval: interval[1])
    merged = []
    for start, end in intervals:
        if merged and start <= merged[-1][1]:
            merged[-1][0] = min(merged[-1][0], start)
            merged[-1][1] = end
        else:
            merged.append([start, end])
    return merged
