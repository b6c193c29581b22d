class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        res = 0
        for letter in set(s):
            left = kept = 0
            for right in range(len(s)):
                kept += s[right] == letter
                while right - left + 1 - kept > k:
                    kept -= s[left] == letter
                    left += 1
                res = max(res, kept + k)
        return res
