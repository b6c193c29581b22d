from collections import Counter


def min_window(s: str, t: str) -> str:
    need = Counter(t)  # below 0: so many to spare in the window
    missing = len(t)
    shortest = ""
    start = 0
    for end, letter in enumerate(s, 1):
        missing -= need[letter] > 0
        need[letter] -= 1
        while missing == 0:
            if not shortest or end - start < len(shortest):
                shortest = s[start:end]
            need[s[start]] += 1
            missing += need[s[start]] > 0
            start += 1
    return shortest
