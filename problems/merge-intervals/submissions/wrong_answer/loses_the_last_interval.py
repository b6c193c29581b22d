def merge(intervals):
    intervals.sort()
    merged = []
    first, last = intervals[0]
    for start, end in intervals[1:]:
        if start <= last:
            last = max(last, end)
        else:
            merged.append([first, last])
            first, last = start, end
    return merged
