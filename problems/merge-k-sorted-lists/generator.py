"""Few different values, so that equal ones meet; some lists are empty, and sometimes all are."""

from random import Random

BOUND = 10_000
MOST_NODES = 20_000
NODES_IN_A_LIST = 2


def inputs(draw):
    top = draw.choice([4, 1, 0, BOUND])
    longest = draw.choice([3, 6, 1])
    return {"lists": draw.list(lambda: sorted(draw.integers(-top, top, size=(0, longest))), 0, 7)}


def sized(n, seed):
    """Many short lists whose values lie all over the range, so that they interleave."""
    random = Random(seed)
    n = min(n, MOST_NODES)
    sizes = [NODES_IN_A_LIST] * (n // NODES_IN_A_LIST) + [n % NODES_IN_A_LIST]
    return {
        "lists": [
            sorted(random.choices(range(-BOUND, BOUND + 1), k=size)) for size in sizes if size
        ]
    }
