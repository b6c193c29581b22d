"""Small maps of any shape, from sparse to nearly full; large ones are one land or a patchwork."""

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
    """With an odd seed nearly all is land, with an even one land and water are mixed.

    In open country the walk is as long as the map is large, and cells are met from all sides.
    """
    random = Random(seed)
    columns = min(max(1, isqrt(n)), MOST)
    rows = min(max(1, n // columns), MOST)
    weights = (1, 500) if seed % 2 else (1, 1)
    return {"grid": [random.choices("01", weights, k=columns) for _ in range(rows)]}
