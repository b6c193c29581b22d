def is_anagram(s, t):
    return all(left == right for left, right in zip(sorted(s), sorted(t)))
