def my_atoi(s):
    match = re.match(r" *([+-]?)([0-9]+)", s)
    if not match:
        return 0
    number = min(int(match[2]), 2147483647)
    return -number if match[1] == "-" else number
