def my_atoi(s):
    match = re.match(r" *([+-]?[0-9]+)", s)
    number = int(match[1]) if match else 0
    return (number + 2**31) % 2**32 - 2**31
