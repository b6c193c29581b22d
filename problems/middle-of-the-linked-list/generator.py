"""Even and odd lengths; equal values are common, so that a value does not tell its node."""

from random import Random

BOUND = 100_000
LONGEST = 100_000


def inputs(draw):
    top = draw.choice([1, 3, BOUND])
    return {"head": draw.integers(-top, top, size=(1, 14))}


def sized(n, seed):
    return {"head": Random(seed).choices(range(-BOUND, BOUND + 1), k=min(n, LONGEST))}
