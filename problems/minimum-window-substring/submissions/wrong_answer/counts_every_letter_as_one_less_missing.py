class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        missing = len(t)
        left = 0
        res = ""
        for right, c in enumerate(s):
            if c in need:
                missing -= 1
                need[c] -= 1
            while missing <= 0 and left <= right:
                if not res or right - left + 1 < len(res):
                    res = s[left:right + 1]
                if s[left] in need:
                    missing += 1
                    need[s[left]] += 1
                left += 1
        return res
