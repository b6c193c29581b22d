"""The first and the last node are taken out often; a value tells little about its node."""

from random import Random

BOUND = 100_000
LONGEST = 100_000


def inputs(draw):
    top = draw.choice([1, 9, BOUND])
    head = draw.integers(-top, top, size=(1, 9))
    ends = [1, len(head)]
    n = draw.choice(ends) if draw.boolean() else draw.integer(1, len(head))
    return {"head": head, "n": n}


def sized(n, seed):
    """The node to be taken out is the first one if the seed is even, else one in the middle."""
    size = min(n, LONGEST)
    head = Random(seed).choices(range(-BOUND, BOUND + 1), k=size)
    return {"head": head, "n": size - size // 2 if seed % 2 else size}
