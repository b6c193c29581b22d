def min_window(s, t):
    need = Counter(t)
    missing = len(t)
    best = ""
    start = 0
    for end, letter in enumerate(s):
        if need[letter] > 0:
            missing -= 1
        need[letter] -= 1
        if missing == 0:
            if not best or end - start + 1 < len(best):
                best = s[start:end + 1]
            need[s[start]] += 1
            if need[s[start]] > 0:
                missing += 1
            start += 1
    return best
