class Solution:
    def longestPalindrome(self, s: str) -> str:
        t = s[::-1]
        n = len(s)
        row = [0] * (n + 1)
        length = end = 0
        for i in range(n):
            new = [0] * (n + 1)
            for j in range(n):
                if s[i] == t[j]:
                    new[j + 1] = row[j] + 1
                    if new[j + 1] > length:
                        length, end = new[j + 1], i + 1
            row = new
        return s[end - length:end]
