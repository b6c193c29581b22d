"""Texts built as the rules go, spaces, sign, digits, tail, each part often strange."""

from random import Random

LIMIT = 2**31
STARTS = ["", " ", "  "]
ODD_STARTS = ["\t", " \n", "0", "a", "\x0b", "_"]
SIGNS = ["", "-", "+"]
ODD_SIGNS = ["- ", "-  ", "+ ", "+-", "-+", "--", "_", "-\t"]
TAILS = ["", " ", " 5", "x", "e3", "-", "+2", ".9", ",1", "_", "/", ":", "~"]
ODD_TAILS = ["_000", "\t1", "\n7", "\0"]


def inputs(draw):
    odd = draw.choice(["nothing", "start", "sign", "tail", "early end"])
    parts = [
        draw.choice(ODD_STARTS if odd == "start" else STARTS),
        draw.choice(ODD_SIGNS if odd == "sign" else SIGNS),
        draw.choice(["", "0", "000"]),
        _digits(draw),
        draw.choice(ODD_TAILS if odd == "tail" else TAILS),
    ]
    return {"s": "".join(parts[: draw.integer(0, 3)] if odd == "early end" else parts)}


def sized(n, seed):
    """Spaces, a sign, digits, and a tail in which there is more of all of them."""
    n = min(n, 10_000)
    random = Random(seed)
    # Python's own int() refuses more than 4,300 digits, which is not what is asked here.
    digits = "0" * (n // 8) + "".join(random.choices("0123456789", k=min(9, n // 4)))
    start = " " * (n // 4) + random.choice("+-") + digits
    return {"s": (start + "".join(random.choices(" +-0123456789.x_", k=n)))[:n]}


def _digits(draw):
    match draw.choice(["few", "near the limits", "any"]):
        case "few":
            return "".join(draw.list(lambda: draw.choice("0123456789"), 0, 4))
        case "near the limits":
            return str(LIMIT + draw.integer(-12, 12)) + draw.choice(["", "", "0"])
        case _:
            return str(draw.integer(0, 10 * LIMIT))
