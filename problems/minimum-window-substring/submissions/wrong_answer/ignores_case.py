def min_window(s, t):
    need = Counter(t.lower())
    missing = len(t)
    best = ""
    start = 0
    for end, letter in enumerate(s.lower()):
        if need[letter] > 0:
            missing -= 1
        need[letter] -= 1
        while missing == 0:
            if not best or end - start + 1 < len(best):
                best = s[start:end + 1]
            first = s[start].lower()
            need[first] += 1
            if need[first] > 0:
                missing += 1
            start += 1
    return best
