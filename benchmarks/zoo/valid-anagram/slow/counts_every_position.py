def is_anagram(s, t):
    return len(s) == len(t) and all(s.count(letter) == t.count(letter) for letter in s)
