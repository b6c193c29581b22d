from operator import add, mul, sub


def eval_rpn(tokens: list[str]) -> int:
    operations = {"+": add, "-": sub, "*": mul, "/": quotient_towards_zero}
    values: list[int] = []
    for token in tokens:
        if token in operations:
            right = values.pop()
            left = values.pop()
            values.append(operations[token](left, right))
        else:
            values.append(int(token))
    return values.pop()


def quotient_towards_zero(dividend: int, divisor: int) -> int:
    quotient = abs(dividend) // abs(divisor)
    return quotient if (dividend < 0) == (divisor < 0) else -quotient
