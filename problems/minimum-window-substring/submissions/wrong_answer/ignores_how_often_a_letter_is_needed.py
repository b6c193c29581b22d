def min_window(s, t):
    needed = set(t)
    held = Counter()
    best = ""
    start = covered = 0
    for end, letter in enumerate(s):
        if letter in needed:
            held[letter] += 1
            covered += held[letter] == 1
        while covered == len(needed):
            if not best or end - start + 1 < len(best):
                best = s[start:end + 1]
            if s[start] in needed:
                held[s[start]] -= 1
                covered -= held[s[start]] == 0
            start += 1
    return best
