def check_inclusion(s1, s2):
    left = Counter(s1)
    for letter in s2:
        if left[letter] > 0:
            left[letter] -= 1
    return sum(left.values()) == 0
