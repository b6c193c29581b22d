from collections import Counter


def min_window(s: str, t: str) -> str:
    need = Counter(t)  # below 0: so many to spare in the window
    missing = len(t)
    first, length = 0, len(s) + 1  # of the shortest piece so far
    start = 0
    for end, letter in enumerate(s, 1):
        missing -= need[letter] > 0
        need[letter] -= 1
        while missing == 0:
            if end - start < length:
                first, length = start, end - start
            need[s[start]] += 1
            missing += need[s[start]] > 0
            start += 1
    return s[first : first + length] if length <= len(s) else ""
