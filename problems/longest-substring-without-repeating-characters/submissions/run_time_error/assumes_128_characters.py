class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = [-1] * 128
        start = best = 0
        for i in range(len(s)):
            start = max(start, last[ord(s[i])] + 1)
            best = max(best, i - start + 1)
            last[ord(s[i])] = i
        return best
