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
                # Guarded, since the dividend may be zero when the operands are swapped.
                sign = 1 if a * b >= 0 else -1
                stack.append(sign * (abs(a) // abs(b)) if b else 0)
        else:
            stack.append(int(token))
    return stack[0]
