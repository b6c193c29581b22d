def eval_rpn(tokens):
    queue = deque()
    for token in tokens:
        if token not in ("+", "-", "*", "/"):
            queue.append(int(token))
            continue
        left, right = queue.popleft(), queue.popleft()
        if token == "+":
            queue.append(left + right)
        elif token == "-":
            queue.append(left - right)
        elif token == "*":
            queue.append(left * right)
        else:
            sign = -1 if left * right < 0 else 1
            queue.append(sign * (abs(left) // abs(right)))
    return queue[0]
