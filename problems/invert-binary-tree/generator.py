"""Small trees come from the constraints; the large ones are a zigzag chain and a bush."""

from random import Random

from judge.problem.trees import bush, zigzag_chain

MOST = 10_000
BOUND = 1000


def sized(n, seed):
    """With an odd seed as deep as it has nodes, with an even one bushy and full of gaps."""
    random = Random(seed)
    values = [random.randint(-BOUND, BOUND) for _ in range(min(n, MOST))]
    return {"root": zigzag_chain(values, random) if seed % 2 else bush(values, random)}
