"""Short lists with repeated values; the large ones are sorted, reversed, mixed or nearly equal."""

from random import Random

BOUND = 100_000
LONGEST = 50_000


def inputs(draw):
    top = draw.choice([3, 1, BOUND])
    return {"head": draw.integers(-top, top, size=(0, 10))}


def sized(n, seed):
    """The seed picks the order: what is the worst for one slow way is the best for another."""
    random = Random(seed)
    size = min(n, LONGEST)
    values = random.choices(range(-BOUND, BOUND + 1), k=size)
    match seed % 4:
        case 0:
            return {"head": random.choices([0, 1], weights=[9, 1], k=size)}
        case 1:
            return {"head": sorted(values, reverse=True)}
        case 2:
            return {"head": sorted(values)}
        case _:
            return {"head": values}
