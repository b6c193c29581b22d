def character_replacement(s, k):
    longest = 0
    for kept in set(s):
        start = changes = 0
        for end, letter in enumerate(s):
            if letter != kept:
                changes += 1
            if changes > k:
                start += 1
            else:
                longest = max(longest, end - start + 1)
    return longest
