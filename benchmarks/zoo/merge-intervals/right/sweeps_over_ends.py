def merge(intervals):
    events = sorted([(start, 0) for start, _ in intervals] + [(end, 1) for _, end in intervals])
    merged = []
    depth = 0
    for value, is_end in events:
        if depth == 0:
            merged.append([value, value])
        depth += -1 if is_end else 1
        if depth == 0:
            merged[-1][1] = value
    return merged
