def is_anagram(s, t):
    def letters(text):
        return sorted(text.lower().replace(" ", ""))

    return letters(s) == letters(t)
