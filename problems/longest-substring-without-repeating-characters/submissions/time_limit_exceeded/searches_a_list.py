class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window = []
        best = 0
        for c in s:
            while c in window:
                window.pop(0)
            window.append(c)
            best = max(best, len(window))
        return best
