def eval_rpn(tokens):
    stack = []
    for token in tokens:
        if token not in ("+", "-", "*", "/"):
            stack.append(int(token))
            continue
        right, left = stack.pop(), stack.pop()
        match token:
            case "+":
                stack.append(left + right)
            case "-":
                stack.append(left - right)
            case "*":
                stack.append(left * right)
            case "/":
                stack.append((2 * left + right) // (2 * right))
    return stack[-1]
