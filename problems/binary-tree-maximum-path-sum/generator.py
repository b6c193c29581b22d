"""Small trees whose values are mixed, all negative, or around zero."""

from random import Random

from judge.problem.trees import chain_into_bush

MOST = 30_000
BOUND = 1000
RANGES = [(-10, 10), (-BOUND, -1), (-3, 9), (-BOUND, BOUND), (-9, -1), (-9, 3), (0, 5)]


def inputs(draw):
    lowest, highest = draw.choice(RANGES)
    fewest = 5 if draw.boolean() else 1
    return {"root": draw.tree(lambda: draw.integer(lowest, highest), fewest, 14)}


def sized(n, seed):
    """A long chain that ends in a bush.

    Whoever looks for the best way down anew at each node of the chain goes through the bush each
    time.
    """
    random = Random(seed)
    values = [random.randint(-BOUND, BOUND) for _ in range(min(n, MOST))]
    root = chain_into_bush(values, max(1, len(values) // 4), random)
    return {"root": root}
