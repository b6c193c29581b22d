"""Expressions built beside a stack of their values: no division by zero, nothing too large."""

from random import Random

LARGEST_NUMBER = 10**9
LARGEST_VALUE = 10**30
MOST = 10_000
OPERATORS = ["-", "/", "*", "+"]


def inputs(draw):
    reach = draw.choice([9, 2, LARGEST_NUMBER])
    tokens, values = [], []

    def operand():
        match draw.choice(["number", "number", "quotient", "long quotient", "difference"]):
            case "number":
                push(draw.integer(-reach, reach))
            case "quotient":
                push(draw.integer(-20, 20))
                push(draw.choice([2, -2, 3, -3, 7, 1, -1]))
                apply("/")
            case "long quotient":  # more digits than a float has
                push(draw.choice([LARGEST_NUMBER, -LARGEST_NUMBER, 987_654_321]))
                push(draw.integer(LARGEST_NUMBER - 20, LARGEST_NUMBER))
                apply("*")
                for factor in [LARGEST_NUMBER - 1, 999] if draw.boolean() else []:
                    push(factor)
                    apply("*")
                push(draw.choice([1, 3, -1, -7]))
                apply("/")
            case _:
                push(draw.integer(0, 9))
                push(draw.integer(0, 9))
                apply("-")
        while len(values) > 1 and draw.boolean():
            apply(draw.choice(_fitting(*values[-2:])))

    def push(number):
        tokens.append(str(number))
        values.append(number)

    def apply(operator):
        tokens.append(operator)
        right, left = values.pop(), values.pop()
        values.append(_result(operator, left, right))

    draw.list(operand, 1, 7)
    while len(values) > 1:
        apply(draw.choice(_fitting(*values[-2:])))
    return {"tokens": tokens}


def sized(n, seed):
    """All the numbers come first, and then all the operators: the stack grows to half of n."""
    random = Random(seed)
    count = (min(n, MOST) + 1) // 2
    numbers = [random.randint(-LARGEST_NUMBER, LARGEST_NUMBER) for _ in range(count)]
    operators = []
    value = numbers[-1]
    for left in reversed(numbers[:-1]):
        operators.append(random.choice(_fitting(left, value)))
        value = _result(operators[-1], left, value)
    return {"tokens": [*map(str, numbers), *operators]}


def _fitting(left, right):
    """Which operators have a result that is not too large; a sum or a difference always has."""
    return [
        operator
        for operator in OPERATORS
        if (operator != "/" or right) and abs(_result(operator, left, right)) <= LARGEST_VALUE
    ]


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
