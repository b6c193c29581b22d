"""Cycles are common, and so are equal values and cycles that cover the whole list."""

from random import Random

BOUND = 100_000


def inputs(draw):
    values = draw.integers(-BOUND, BOUND, size=(0, 12))
    if values and draw.boolean():
        return {"head": {"values": values, "cycle": draw.integer(0, len(values) - 1)}}
    return {"head": values}


def sized(n, seed):
    """The cycle begins at the last node if the seed is even, and at the first if it is odd."""
    values = Random(seed).choices(range(-BOUND, BOUND + 1), k=n)
    return {"head": {"values": values, "cycle": 0 if seed % 2 else n - 1}}
