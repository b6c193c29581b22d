def my_atoi(s):
    match = re.match(r" *([+-]?) *([0-9]+)", s)
    if not match:
        return 0
    number = int(match[1] + match[2])
    return max(-2**31, min(2**31 - 1, number))
