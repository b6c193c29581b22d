def is_valid(s):
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = ""
    for sign in s:
        if sign not in pairs:
            stack = sign + stack
        elif stack[:1] != pairs[sign]:
            return False
        else:
            stack = stack[1:]
    return not stack
