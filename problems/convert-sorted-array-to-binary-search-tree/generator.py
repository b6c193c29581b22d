"""Rising numbers: near each other or far apart, of every small length."""

from itertools import accumulate
from random import Random

BOUND = 1_000_000_000
MOST = 100_000


def inputs(draw):
    if draw.boolean():
        steps = draw.integers(1, 9, size=(7, 24))
        return {"nums": [*accumulate(steps, initial=draw.integer(-30, 30))]}
    return {"nums": sorted(set(draw.integers(-BOUND, BOUND, size=(1, 24))))}


def sized(n, seed):
    """Any rising numbers will do: only their count matters."""
    random = Random(seed)
    return {"nums": sorted(random.sample(range(-BOUND, BOUND + 1), min(n, MOST)))}
