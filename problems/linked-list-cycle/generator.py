"""Few values, so that they repeat; now and then a list that is long, but has an end."""

from random import Random

BOUND = 100_000


def inputs(draw):
    values = draw.integers(-BOUND, BOUND, size=(0, 12))
    if draw.boolean():
        # Who takes a walk of 100 steps for an endless one is found out here.
        values += [0] * draw.integer(0, 300)
    if values and draw.boolean():
        return {"head": {"values": values, "cycle": draw.integer(0, len(values) - 1)}}
    return {"head": values}


def sized(n, seed):
    """An odd seed gives a list with an end; an even one lets the last node point at itself."""
    values = Random(seed).choices(range(-BOUND, BOUND + 1), k=n)
    return {"head": values if seed % 2 else {"values": values, "cycle": n - 1}}
