def eval_rpn(tokens):
    stack = []
    for token in tokens:
        if token in ("+", "-", "*", "/"):
            a, b = stack.pop(), stack.pop()
            if token == "+":
                stack.append(a + b)
            elif token == "-":
                stack.append(a - b)
            elif token == "*":
                stack.append(a * b)
            else:
                sign = 1 if a * b >= 0 else -1
                stack.append(sign * (abs(a) // abs(b)))
        else:
            stack.append(int(token))
    return stack[0]
