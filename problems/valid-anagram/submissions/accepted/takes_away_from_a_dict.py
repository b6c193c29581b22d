def is_anagram(s, t):
    if len(s) != len(t):
        return False
    left = {}
    for character in s:
        left[character] = left.get(character, 0) + 1
    for character in t:
        if left.get(character, 0) == 0:
            return False
        left[character] -= 1
    return True
