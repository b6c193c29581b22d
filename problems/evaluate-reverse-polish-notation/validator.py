"""The tokens make one complete expression without a division by zero or a huge value."""

import re

LARGEST_NUMBER = 10**9
LARGEST_VALUE = 10**30
OPERATORS = {"+", "-", "*", "/"}
NUMBER = re.compile(r"0|-?[1-9][0-9]*")


def complaint(tokens):
    values = []
    for position, token in enumerate(tokens):
        if token not in OPERATORS:
            if not NUMBER.fullmatch(token):
                return f"token {position} is {token!r}, neither an operator nor a plain integer"
            values.append(int(token))
            if abs(values[-1]) > LARGEST_NUMBER:
                return f"the number {token} is not between minus and plus one billion"
            continue
        if len(values) < 2:
            return f"the operator at position {position} has fewer than two operands"
        right, left = values.pop(), values.pop()
        if token == "/" and right == 0:
            return f"the operator at position {position} divides by zero"
        values.append(_result(token, left, right))
        if abs(values[-1]) > LARGEST_VALUE:
            return f"the result at position {position} is beyond 10^30"
    if len(values) != 1:
        return f"the expression must have one value, but {len(values)} are left"
    return None


def _result(operator, left, right):
    match operator:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case _:
            quotient = abs(left) // abs(right)
            return quotient if (left < 0) == (right < 0) else -quotient
