"""A tree below a stem: its longest path often turns far from the root."""

from random import Random

from judge.problem.trees import chain_into_bush, trimmed

MOST = 20_000
BOUND = 1000


def inputs(draw):
    def value():
        return draw.integer(-BOUND, BOUND)

    root = draw.tree(value, draw.choice([1, 8]), 16)
    for _ in draw.list(lambda: None, 0, 3):
        below = [root[0], None] if draw.boolean() else [None, root[0]]
        root = [value(), *below, *root[1:]]
    return {"root": trimmed(root)}


def sized(n, seed):
    """A long chain ends in a bush.

    Whoever measures heights anew at each node of the chain goes through the bush each time.
    """
    random = Random(seed)
    values = [random.randint(-BOUND, BOUND) for _ in range(min(n, MOST))]
    root = chain_into_bush(values, max(1, len(values) // 3), random)
    return {"root": root}
