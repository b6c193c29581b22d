def eval_rpn(tokens):
    stack = []
    for token in tokens:
        digits = "".join(letter for letter in token if letter.isdigit())
        if digits:
            stack.append(int(digits))
            continue
        right, left = stack.pop(), stack.pop()
        if token == "+":
            stack.append(left + right)
        elif token == "-":
            stack.append(left - right)
        elif token == "*":
            stack.append(left * right)
        else:
            negative = (left < 0) != (right < 0)
            whole = abs(left) // abs(right)
            stack.append(-whole if negative else whole)
    return stack[-1]
