class Solution:
    def longestPalindrome(self, s: str) -> str:
        t = "^#" + "#".join(s) + "#$"
        p = [0] * len(t)
        c = r = 0
        for i in range(1, len(t) - 1):
            p[i] = (r > i) and min(r - i, p[2 * c - i])
            while t[i + 1 + p[i]] == t[i - 1 - p[i]]:
                p[i] += 1
            if i + p[i] > r:
                c, r = i, i + p[i]
        k, i = max((n, i) for i, n in enumerate(p))
        return s[(i - k) // 2:(i + k) // 2]
