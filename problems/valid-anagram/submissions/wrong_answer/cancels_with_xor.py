def is_anagram(s, t):
    left = 0
    for character in s + t:
        left ^= ord(character)
    return left == 0 and len(s) == len(t)
