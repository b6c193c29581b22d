def min_window(s, t):
    best = ""
    for start in range(len(s)):
        if s[start] != t[0]:
            continue
        end = start
        for letter in t:
            end = s.find(letter, end) + 1
            if end == 0:
                break
        else:
            if not best or end - start < len(best):
                best = s[start:end]
    return best
