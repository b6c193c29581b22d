def characterReplacement(s, k):
    longest = 0
    for kept in set(s):
        start = changes = 0
        for end, letter in enumerate(s):
            changes += letter != kept
            while changes > k:
                changes -= s[start] != kept
                start += 1
            longest = max(longest, end - start + 1)
    return longest
