def min_window(s, t):
    best = ""
    i = found = 0
    while i < len(s):
        if s[i] == t[found]:
            found += 1
        if found == len(t):
            start = i
            for letter in reversed(t):
                while s[start] != letter:
                    start -= 1
                start -= 1
            start += 1
            if not best or i - start + 1 < len(best):
                best = s[start:i + 1]
            i = start
            found = 0
        i += 1
    return best
