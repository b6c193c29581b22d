"""Small trees come from the constraints; in the large one a long chain ends in a bush."""

from random import Random

MOST = 20_000
BOUND = 1000


def sized(n, seed):
    """Whoever measures heights anew at each node of the chain goes through the bush each time."""
    random = Random(seed)
    values = [random.randint(-BOUND, BOUND) for _ in range(min(n, MOST))]
    chain = max(1, len(values) // 3)
    root = values[:1]
    for value in values[1:chain]:
        root += [value, None] if random.random() < 0.5 else [None, value]
    return {"root": root + values[chain:]}
