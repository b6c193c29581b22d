"""Few different temperatures, so that equal, rising and falling stretches are common."""

from random import Random

COLDEST, WARMEST = 30, 100


def inputs(draw):
    warmest = draw.choice([34, 32, 40, WARMEST])
    return {"temperatures": draw.integers(COLDEST, warmest, size=(1, 12))}


def sized(n, seed):
    """It gets colder step by step, and only the last day is warmer than all: everybody waits."""
    random = Random(seed)
    falling = sorted((random.randint(COLDEST, WARMEST - 1) for _ in range(n - 1)), reverse=True)
    return {"temperatures": [*falling, WARMEST]}
