def my_atoi(s):
    s = s.lstrip(" ")
    for end in range(len(s), 0, -1):
        try:
            number = int(s[:end])
        except ValueError:
            continue
        return max(-2**31, min(2**31 - 1, number))
    return 0
