def length_of_longest_substring(s):
    position_of = {}
    start = longest = 0
    for end, c in enumerate(s):
        if c in position_of:
            start = max(start, position_of[c] + 1)
        position_of[c] = end
        longest = max(longest, end - start)
    return longest
