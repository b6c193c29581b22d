def is_anagram(s, t):
    counts = [0] * 26
    for character in s:
        counts[ord(character) - ord("a")] += 1
    for character in t:
        counts[ord(character) - ord("a")] -= 1
    return not any(counts)
