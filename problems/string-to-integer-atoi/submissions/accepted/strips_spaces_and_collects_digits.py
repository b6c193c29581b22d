class Solution:
    def myAtoi(self, s: str) -> int:
        s = s.lstrip(" ")
        if not s:
            return 0
        negative = s[0] == "-"
        if s[0] == "-" or s[0] == "+":
            s = s[1:]
        digits = ""
        for c in s:
            if not c.isdigit():
                break
            digits += c
        if digits == "":
            return 0
        value = int(digits)
        if negative:
            value = -value
        if value < -2147483648:
            return -2147483648
        if value > 2147483647:
            return 2147483647
        return value
