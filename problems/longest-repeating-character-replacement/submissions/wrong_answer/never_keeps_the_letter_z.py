class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        res = 0
        for code in range(ord('A'), ord('Z')):
            kept = chr(code)
            left = changes = 0
            for right in range(len(s)):
                if s[right] != kept:
                    changes += 1
                while changes > k:
                    if s[left] != kept:
                        changes -= 1
                    left += 1
                res = max(res, right - left + 1)
        return res
