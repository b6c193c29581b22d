class Solution:
    def myAtoi(self, s: str) -> int:
        s = s.lstrip()
        if not s:
            return 0
        sign = -1 if s[0] == "-" else 1
        if s[0] in "+-":
            s = s[1:]
        res = 0
        for ch in s:
            if ch not in "0123456789":
                break
            res = res * 10 + int(ch)
        return max(-2**31, min(2**31 - 1, sign * res))
