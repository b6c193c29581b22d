class Solution:
    def myAtoi(self, s: str) -> int:
        i = 0
        while s[i] == " ":
            i += 1
        sign = 1
        if s[i] in "+-":
            sign = -1 if s[i] == "-" else 1
            i += 1
        value = 0
        while i < len(s) and s[i] in "0123456789":
            value = value * 10 + int(s[i])
            i += 1
        return max(-2**31, min(2**31 - 1, sign * value))
