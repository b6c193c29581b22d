class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = 0
        for i in range(len(s)):
            for l, r in ((i, i), (i, i + 1)):
                while l >= 0 and r < len(s) and s[l] == s[r]:
                    l -= 1
                    r += 1
                best = max(best, r - l - 1)
        return best
