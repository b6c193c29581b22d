def longest_palindrome(s):
    best = (0, 1)
    i = 0
    while i < len(s):
        left = right = i
        while right + 1 < len(s) and s[right + 1] == s[i]:
            right += 1
        i = right + 1
        while left > 0 and right + 1 < len(s) and s[left - 1] == s[right + 1]:
            left -= 1
            right += 1
        best = max((left, right + 1), best, key=lambda span: span[1] - span[0])
    return s[best[0]:best[1]]
