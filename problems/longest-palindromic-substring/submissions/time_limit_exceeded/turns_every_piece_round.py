class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = ""
        for i in range(len(s)):
            for j in range(i + 1, len(s) + 1):
                piece = s[i:j]
                if piece == piece[::-1] and len(piece) > len(best):
                    best = piece
        return best
