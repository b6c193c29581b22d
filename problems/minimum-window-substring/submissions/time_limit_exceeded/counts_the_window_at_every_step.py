class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        left = 0
        res = ""
        for right in range(len(s)):
            while not need - Counter(s[left:right + 1]):
                if not res or right - left + 1 < len(res):
                    res = s[left:right + 1]
                left += 1
        return res
