"""Laws that hold for every right answer. Each public function is one."""

OPERATORS = {"+", "-", "*", "/"}


def times_one_keeps_the_value(solve, tokens):
    """Multiplying by 1, or dividing by 1, at the end keeps the value."""
    value = solve(tokens=tokens)
    return solve(tokens=[*tokens, "1", "*"]) == value == solve(tokens=[*tokens, "1", "/"])


def times_minus_one_negates_the_value(solve, tokens):
    """Multiplying by -1, dividing by -1 and subtracting from 0 all negate the value."""
    negated = -solve(tokens=tokens)
    variants = ([*tokens, "-1", "*"], [*tokens, "-1", "/"], ["0", *tokens, "-"])
    return all(solve(tokens=variant) == negated for variant in variants)


def swapped_operands_keep_a_sum_and_negate_a_difference(solve, tokens):
    """Swapping the last two operands keeps a sum or a product and negates a difference."""
    if tokens[-1] not in {"+", "*", "-"}:
        return True
    left, right = _operands(tokens)
    swapped = solve(tokens=[*right, *left, tokens[-1]])
    return swapped == (-1 if tokens[-1] == "-" else 1) * solve(tokens=tokens)


def the_last_operator_joins_two_values(solve, tokens):
    """The value is what the last operator makes of the values of its two operands."""
    if tokens[-1] not in OPERATORS:
        return solve(tokens=tokens) == int(tokens[-1])
    left, right = (solve(tokens=operand) for operand in _operands(tokens))
    value = solve(tokens=tokens)
    match tokens[-1]:
        case "+":
            return value == left + right
        case "-":
            return value == left - right
        case "*":
            return value == left * right
        case _:
            rest = left - value * right
            return abs(rest) < abs(right) and rest * left >= 0


def _operands(tokens):
    """The two expressions that the last token joins: the right one is found by counting back."""
    missing = 1
    start = len(tokens) - 1
    while missing:
        start -= 1
        missing += 1 if tokens[start] in OPERATORS else -1
    return tokens[:start], tokens[start:-1]
