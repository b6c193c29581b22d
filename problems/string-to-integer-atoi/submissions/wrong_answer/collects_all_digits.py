def my_atoi(s):
    s = s.lstrip(" ")
    sign = -1 if s.startswith("-") else 1
    if s[:1] in ("+", "-"):
        s = s[1:]
    if not s[:1].isdigit():
        return 0
    digits = "".join(char for char in s if char in "0123456789")
    return max(-2**31, min(2**31 - 1, sign * int(digits or "0")))
