"""Small trees with values of one to four characters; large ones are a chain and a bush."""

from random import Random

from judge.problem.trees import bush, zigzag_chain

MOST = 10_000
BOUND = 1000


def inputs(draw):
    bound = draw.choice([BOUND, 12, 2])
    fewest = 5 if draw.boolean() else 0
    return {"root": draw.tree(lambda: draw.integer(-bound, bound), fewest, 14)}


def sized(n, seed):
    """With an odd seed as deep as it has nodes, with an even one bushy and full of gaps."""
    random = Random(seed)
    values = [random.randint(-BOUND, BOUND) for _ in range(min(n, MOST))]
    return {"root": zigzag_chain(values, random) if seed % 2 else bush(values, random)}
