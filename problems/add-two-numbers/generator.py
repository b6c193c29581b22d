"""Nines, and numbers that fill each other up to nines, so that carries go far."""

from random import Random

LONGEST = 4_000


def inputs(draw):
    digits = draw.choice([[0, 9, 1], [9, 0, 5], [*range(10)]])
    l1 = _drawn(draw, digits)
    if draw.boolean():
        l2 = [9 - digit for digit in l1]  # together with a 1 more, this is a power of ten
        l2[0] = min(9, l2[0] + draw.integer(0, 1))
        return {"l1": l1, "l2": _number(l2)}
    return {"l1": l1, "l2": _drawn(draw, digits)}


def sized(n, seed):
    """Random digits; one number is half as long, and a carry runs through the rest of the other."""
    random = Random(seed)
    size = max(1, min(n, LONGEST))
    half = size - size // 2
    l1 = [*random.choices(range(10), k=half - 1), 9, *[9] * (size - half)]
    l2 = [*random.choices(range(10), k=half - 1), random.randint(1, 9)]
    return {"l1": l1, "l2": l2} if seed % 2 else {"l1": l2, "l2": l1}


def _drawn(draw, digits):
    return _number(draw.list(lambda: draw.choice(digits), 1, 7))


def _number(digits):
    """The digits without zeros at the high end."""
    while len(digits) > 1 and digits[-1] == 0:
        digits = digits[:-1]
    return digits
