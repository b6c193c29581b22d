"""Rising numbers: near each other or far apart, of every small length."""

from random import Random

BOUND = 1_000_000_000
MOST = 100_000


def inputs(draw):
    bound = draw.choice([20, 5, BOUND])
    return {"nums": sorted(set(draw.integers(-bound, bound, size=(1, 24))))}


def sized(n, seed):
    """Any rising numbers will do: only their count matters."""
    random = Random(seed)
    return {"nums": sorted(random.sample(range(-BOUND, BOUND + 1), min(n, MOST)))}
