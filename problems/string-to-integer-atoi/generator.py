"""Texts built as the rules go, spaces, sign, digits, tail, each part often strange."""

from random import Random

# Python refuses to turn more digits than 4,300 into an int, which is not what is asked here.
MOST_DIGITS = 4000
LIMIT = 2**31
TAILS = ["", " ", "_", "_000", ".9", "-", "+2", " 5", "e3", "x", "\t1", "\n7", "\x00", "~", "000", ",1", "/", ":"]


def inputs(draw):
    parts = [
        draw.choice(["", " ", "  ", "\t", " \n", "0", "a", "\x0b", "_"][: draw.choice([3, 9])]),
        draw.choice(["", "-", "+", "+-", "--", "- ", "-+", "+ ", "_", "-\t"][: draw.choice([3, 10])]),
        draw.choice(["", "0", "000"]),
        _digits(draw),
        draw.choice(TAILS),
    ]
    return {"s": "".join(parts)}


def sized(n, seed):
    """Spaces, a sign, digits, and a tail in which there is more of all of them."""
    n = min(n, 10_000)
    random = Random(seed)
    digits = "0" * (n // 8) + "".join(random.choices("0123456789", k=min(9, n // 4)))
    start = " " * (n // 4) + random.choice("+-") + digits[:MOST_DIGITS]
    return {"s": (start + "".join(random.choices(" +-0123456789.x_", k=n)))[:n]}


def _digits(draw):
    match draw.choice(["few", "near the limits", "any"]):
        case "few":
            return "".join(draw.list(lambda: draw.choice("0123456789"), 0, 4))
        case "near the limits":
            return str(LIMIT + draw.integer(-12, 12)) + draw.choice(["", "", "0"])
        case _:
            return str(draw.integer(0, 10 * LIMIT))
