"""Lengths that are a multiple of k, one less and one more; k = 1 and k = n are common."""

from random import Random

BOUND = 100_000
LONGEST = 50_000


def inputs(draw):
    top = draw.choice([9, 1, BOUND])
    k = draw.integer(1, draw.choice([3, 5]))
    blocks = draw.integer(1, 3)
    rest = draw.choice([0, k - 1, draw.integer(0, k - 1)])
    size = blocks * k + rest
    return {"head": draw.integers(-top, top, size=(size, size)), "k": k}


def sized(n, seed):
    """Blocks of two if the seed is odd, else a single large one; one node is left over."""
    size = min(n, LONGEST)
    k = min(2, size) if seed % 2 else max(1, size - 1)
    size -= size > k and size % k == 0
    return {"head": Random(seed).choices(range(-BOUND, BOUND + 1), k=size), "k": k}
