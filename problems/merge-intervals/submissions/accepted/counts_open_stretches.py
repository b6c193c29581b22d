def merge(intervals):
    # At one point the starts come before the ends, so that touching stretches stay joined.
    events = sorted([(start, -1) for start, _ in intervals] + [(end, 1) for _, end in intervals])
    merged = []
    open_now = 0
    for point, kind in events:
        if open_now == 0:
            first = point
        open_now -= kind
        if open_now == 0:
            merged.append((first, point))
    return merged
