from collections import Counter


def character_replacement(s: str, k: int) -> int:
    counts: Counter[str] = Counter()
    start = most = 0  # `most`: how often a letter has been in any window at most
    for end, letter in enumerate(s, 1):
        counts[letter] += 1
        most = max(most, counts[letter])
        if end - start > most + k:
            counts[s[start]] -= 1
            start += 1
    return len(s) - start
