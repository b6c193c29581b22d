def my_atoi(s):
    match = re.match(r" *([+-]?[0-9]*)", s)
    if not match[1]:
        return 0
    return max(-2**31, min(2**31 - 1, int(match[1])))
