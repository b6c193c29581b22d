def minWindow(s, t):
    wanted = Counter(t)
    held = Counter()
    best = None
    start = 0
    for end in range(len(s)):
        held[s[end]] += 1
        while all(held[c] >= wanted[c] for c in wanted):
            if best is None or end - start <= best[1] - best[0]:
                best = (start, end)
            held[s[start]] -= 1
            start += 1
    return "" if best is None else s[best[0]:best[1] + 1]
