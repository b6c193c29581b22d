"""`t` is taken from `s`, so that a piece covers it, and now and then asks for a letter more."""

from random import Random

LONGEST = 100_000
ALPHABETS = [
    "ab",
    "abc",
    "aAbB",
    "abcd",
    "a",
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
]


def inputs(draw):
    letters = draw.choice(ALPHABETS)
    s = draw.text(letters, 1, 14)
    start = draw.integer(0, len(s) - 1)
    piece = s[start : draw.integer(start, min(len(s), start + 6) - 1) + 1]
    ends = piece[0] + piece[-1]
    t = {
        "some": "".join(draw.list(lambda: draw.choice(piece), 1, 4)),
        "all": "".join(draw.shuffled(piece)),
        "ends": ends,
        "more": piece + draw.choice(letters),
        "double": piece[0] * 2,
        "any": draw.text(letters, 1, 5),
    }[draw.choice(["some", "all", "ends", "more", "double", "any"])]
    return {"s": s, "t": t}


def sized(n, seed):
    """A long t of four different letters; one of them stands in s only once, in the middle.

    From every start the end is far away, and to look through t at every step is dear as well.
    """
    random = Random(seed)
    n = min(n, LONGEST)
    rare, *letters = random.sample(ALPHABETS[-1], 4)
    s = random.choices(letters, k=n - 1)
    t = [rare, *random.sample(s, n // 3)]
    s.insert(n // 2, rare)
    return {"s": "".join(s), "t": "".join(t)}
