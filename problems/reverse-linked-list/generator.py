"""Short lists come from the constraints; long ones are random values."""

from random import Random


def sized(n, seed):
    return {"head": Random(seed).choices(range(-5000, 5001), k=n)}
