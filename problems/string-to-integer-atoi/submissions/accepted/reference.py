LOWEST, HIGHEST = -(2**31), 2**31 - 1
DIGITS = "0123456789"


def my_atoi(s: str) -> int:
    position = 0
    while position < len(s) and s[position] == " ":
        position += 1

    sign = 1
    if position < len(s) and s[position] in "+-":
        sign = -1 if s[position] == "-" else 1
        position += 1

    number = 0
    while position < len(s) and s[position] in DIGITS:
        number = 10 * number + DIGITS.index(s[position])
        if number > HIGHEST:
            break  # More digits can only lead further out of range.
        position += 1
    return max(LOWEST, min(HIGHEST, sign * number))
