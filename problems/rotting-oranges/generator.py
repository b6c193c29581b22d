"""Small crates of any shape, with many or few gaps; the large one is a winding path."""

from math import isqrt
from random import Random

MOST = 300
MIXES = [
    [1, 2],
    [0, 1, 1, 2],
    [1, 1, 1, 1, 2, 0],
    [0, 1, 2],
    [1, 1, 1, 1, 1, 1, 2],
    [0, 2],
    [0],
    [0, 1],
]


def inputs(draw):
    mix = draw.choice(MIXES)
    fewest = 4 if draw.boolean() else 1
    first = draw.list(lambda: draw.choice(mix), fewest, 7)

    def row():
        return draw.list(lambda: draw.choice(mix), len(first), len(first))

    return {"grid": [first, *draw.list(row, fewest - 1, 6)]}


def sized(n, seed):
    """With an odd seed a path that winds through the crate, rotten at one end.

    Each minute only one orange becomes rotten, so there are half as many minutes as cells. With
    an even seed oranges lie all over the crate, and few of them are rotten.
    """
    random = Random(seed)
    columns = min(max(1, isqrt(n)), MOST)
    rows = min(max(1, n // columns), MOST)
    if seed % 2 == 0:
        cells = [random.choices([0, 1, 2], [25, 100, 1], k=columns) for _ in range(rows)]
        return {"grid": cells}
    grid = [[row % 2 ^ 1] * columns for row in range(rows)]
    for row in range(1, rows, 2):
        grid[row][-1 if row % 4 == 1 else 0] = 1
    grid[0][0] = 2
    return {"grid": grid}
