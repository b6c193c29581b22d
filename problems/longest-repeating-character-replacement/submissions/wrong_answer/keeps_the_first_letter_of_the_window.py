def character_replacement(s, k):
    longest = 0
    for kept in set(s):
        start = changes = 0
        for end, letter in enumerate(s):
            changes += letter != kept
            # A window starts with the letter that is kept, so drop the others.
            while changes > k or (start < end and s[start] != kept):
                changes -= s[start] != kept
                start += 1
            longest = max(longest, end - start + 1)
    return longest
