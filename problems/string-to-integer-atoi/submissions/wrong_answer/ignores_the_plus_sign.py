def my_atoi(s):
    match = re.match(r" *(-?[0-9]+)", s)
    number = int(match[1]) if match else 0
    return max(-2**31, min(2**31 - 1, number))
