def length_of_longest_substring(s):
    window = set()
    left = longest = 0
    for right, c in enumerate(s):
        if c in window:
            window.remove(s[left])
            left += 1
        window.add(c)
        longest = max(longest, right - left + 1)
    return longest
