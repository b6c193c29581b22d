def length_of_longest_substring(s):
    after = [0] * 128
    start = longest = 0
    for end, c in enumerate(s, 1):
        code = ord(c) % 128
        start = max(start, after[code])
        longest = max(longest, end - start)
        after[code] = end
    return longest
