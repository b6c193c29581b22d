def myAtoi(self, s):
    state, sign, value = "start", 1, 0
    for ch in s:
        if state == "start" and ch == " ":
            continue
        if state == "start" and ch in ("+", "-"):
            state = "digits"
            sign = -1 if ch == "-" else 1
        elif "0" <= ch <= "9":
            state = "digits"
            value = value * 10 + ord(ch) - ord("0")
        else:
            break
    return min(max(sign * value, -(1 << 31)), (1 << 31) - 1)
