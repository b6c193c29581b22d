def evalRPN(self, tokens):
    def value():
        token = tokens.pop()
        if token not in ("+", "-", "*", "/"):
            return int(token)
        right = value()
        left = value()
        if token == "+":
            return left + right
        if token == "-":
            return left - right
        if token == "*":
            return left * right
        whole, rest = divmod(left, right)
        return whole + 1 if whole < 0 and rest else whole

    return value()
