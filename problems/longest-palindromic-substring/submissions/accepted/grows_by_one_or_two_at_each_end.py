def longestPalindrome(self, s):
    start, length = 0, 1
    for end in range(1, len(s)):
        for more in (2, 1):
            first = end - length - more + 1
            if first >= 0:
                piece = s[first:end + 1]
                if piece == piece[::-1]:
                    start, length = first, length + more
                    break
    return s[start:start + length]
