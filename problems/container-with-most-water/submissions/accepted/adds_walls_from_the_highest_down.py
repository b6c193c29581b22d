def max_area(height):
    best = 0
    first, last = len(height), -1
    for wall in sorted(range(len(height)), key=height.__getitem__, reverse=True):
        first, last = min(first, wall), max(last, wall)
        best = max(best, height[wall] * max(wall - first, last - wall))
    return best
