def is_anagram(s, t):
    letters = list(t)
    for letter in s:
        if letter not in letters:
            return False
        letters.remove(letter)
    return not letters
