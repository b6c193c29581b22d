from fractions import Fraction


def eval_rpn(tokens):
    operations = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "/": lambda a, b: math.trunc(Fraction(a, b)),
    }
    i = 0
    while len(tokens) > 1:
        while tokens[i] not in operations:
            i += 1
        tokens[i - 2 : i + 1] = [operations[tokens[i]](int(tokens[i - 2]), int(tokens[i - 1]))]
        i -= 1
    return int(tokens[0])
