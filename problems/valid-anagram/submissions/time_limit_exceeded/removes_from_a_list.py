def is_anagram(s, t):
    left = list(s)
    for character in t:
        if character not in left:
            return False
        left.remove(character)
    return not left
