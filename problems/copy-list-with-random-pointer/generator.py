"""Equal values, and random references to the node itself, ahead, back and to None."""

from random import Random

BOUND = 10_000
LONGEST = 20_000


def inputs(draw):
    top = draw.choice([2, 0, BOUND])
    values = draw.integers(-top, top, size=(0, 8))
    return {"head": [[value, _target(draw, len(values))] for value in values]}


def sized(n, seed):
    """Every target lies in the last third, far from the front."""
    random = Random(seed)
    size = min(n, LONGEST)
    far = range(size - size // 3 - 1, size)
    return {"head": [[random.randint(-BOUND, BOUND), random.choice(far)] for _ in range(size)]}


def _target(draw, size):
    return draw.integer(0, size - 1) if draw.integer(0, 4) else None
