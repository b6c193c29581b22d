class Solution:
    def myAtoi(self, s: str) -> int:
        i, sign, value = 0, 1, 0
        while i < len(s) and s[i] == " ":
            i += 1
        while i < len(s) and s[i] in "+-":
            if s[i] == "-":
                sign = -1
            i += 1
        while i < len(s) and "0" <= s[i] <= "9":
            value = value * 10 + int(s[i])
            i += 1
        return max(-2**31, min(2**31 - 1, sign * value))
