"""A tree below a stem: its longest path often turns far from the root."""

from random import Random

MOST = 20_000
BOUND = 1000


def inputs(draw):
    def value():
        return draw.integer(-BOUND, BOUND)

    root = draw.tree(value, draw.choice([1, 8]), 16)
    for _ in draw.list(lambda: None, 0, 3):
        below = [root[0], None] if draw.boolean() else [None, root[0]]
        root = [value(), *below, *root[1:]]
    while root[-1] is None:
        root.pop()
    return {"root": root}


def sized(n, seed):
    """A long chain ends in a bush.

    Whoever measures heights anew at each node of the chain goes through the bush each time.
    """
    random = Random(seed)
    values = [random.randint(-BOUND, BOUND) for _ in range(min(n, MOST))]
    chain = max(1, len(values) // 3)
    root = values[:1]
    for value in values[1:chain]:
        root += [value, None] if random.random() < 0.5 else [None, value]
    return {"root": root + values[chain:]}
