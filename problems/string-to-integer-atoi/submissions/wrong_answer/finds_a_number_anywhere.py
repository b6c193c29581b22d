def my_atoi(s):
    match = re.search(r"[+-]?[0-9]+", s)
    if not match:
        return 0
    return max(-2**31, min(2**31 - 1, int(match[0])))
