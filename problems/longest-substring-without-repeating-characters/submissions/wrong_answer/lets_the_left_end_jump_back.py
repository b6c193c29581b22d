def length_of_longest_substring(s):
    seen = {}
    left = longest = 0
    for right, c in enumerate(s):
        if c in seen:
            left = seen[c] + 1
        seen[c] = right
        longest = max(longest, right - left + 1)
    return longest
