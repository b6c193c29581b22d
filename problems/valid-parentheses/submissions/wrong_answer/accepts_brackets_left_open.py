def is_valid(s):
    opener_of = {")": "(", "]": "[", "}": "{"}
    stack = []
    for bracket in s:
        if bracket not in opener_of:
            stack.append(bracket)
        elif not stack or stack.pop() != opener_of[bracket]:
            return False
    return True
