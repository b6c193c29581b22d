class Solution:
    def longestPalindrome(self, s: str) -> str:
        def is_palindrome(i, j):
            while i < j:
                if s[i] != s[j]:
                    return False
                i += 1
                j -= 1
            return True

        res = ""
        for i in range(len(s)):
            for j in range(i, len(s)):
                if j - i + 1 > len(res) and is_palindrome(i, j):
                    res = s[i:j + 1]
        return res
