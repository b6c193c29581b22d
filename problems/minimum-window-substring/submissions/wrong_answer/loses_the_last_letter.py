def min_window(s, t):
    need = Counter(t)
    missing = len(t)
    best = None
    start = 0
    for end, letter in enumerate(s):
        if need[letter] > 0:
            missing -= 1
        need[letter] -= 1
        while missing == 0:
            if best is None or end - start < best[1] - best[0]:
                best = (start, end)
            need[s[start]] += 1
            if need[s[start]] > 0:
                missing += 1
            start += 1
    return s[best[0]:best[1]] if best else ""
