def is_valid(s):
    stack = deque("?")
    for bracket in s:
        if stack[-1] + bracket in ("()", "[]", "{}"):
            stack.pop()
        else:
            stack.append(bracket)
    return len(stack) == 1
