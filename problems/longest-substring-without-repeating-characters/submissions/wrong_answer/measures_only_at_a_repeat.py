def length_of_longest_substring(s):
    window = set()
    left = longest = 0
    for c in s:
        if c in window:
            longest = max(longest, len(window))
        while c in window:
            window.remove(s[left])
            left += 1
        window.add(c)
    return longest
