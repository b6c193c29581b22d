"""Small maps of any shape, from sparse to nearly full; large ones are land and patchwork."""

from math import isqrt
from random import Random

MOST = 300
MIXES = ["01", "0111", "011", "001", "1"]


def inputs(draw):
    mix = draw.choice(MIXES)
    fewest = 4 if draw.boolean() else 1
    first = draw.list(lambda: draw.choice(mix), fewest, 7)

    def row():
        return draw.list(lambda: draw.choice(mix), len(first), len(first))

    return {"grid": [first, *draw.list(row, fewest - 1, 6)]}


def sized(n, seed):
    """On the left nearly all is land, on the right land and water are mixed.

    In open country the walk is as long as the map is large, and cells are met from all sides; in
    the patchwork there are many islands.
    """
    random = Random(seed)
    columns = min(max(1, isqrt(n)), MOST)
    rows = min(max(1, n // columns), MOST)
    open_country = (columns + 1) // 2

    def row():
        left = random.choices("01", (1, 500), k=open_country)
        return left + random.choices("01", k=columns - open_country)

    return {"grid": [row() for _ in range(rows)]}
