from collections import Counter


def check_inclusion(s1: str, s2: str) -> bool:
    spare = Counter(s1)  # of each letter, how many more the window may take in
    start = 0
    for end, letter in enumerate(s2, 1):
        spare[letter] -= 1
        while spare[letter] < 0:
            spare[s2[start]] += 1
            start += 1
        if end - start == len(s1):
            return True
    return False
