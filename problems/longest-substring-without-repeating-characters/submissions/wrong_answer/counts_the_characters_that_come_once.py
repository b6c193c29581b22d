def length_of_longest_substring(s):
    counts = Counter(s)
    return sum(1 for c in s if counts[c] == 1)
