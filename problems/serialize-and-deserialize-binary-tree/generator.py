"""Small trees with values of one to four characters; large ones are a chain and a bush."""

from random import Random

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
    return {"root": _chain(values, random) if seed % 2 else _bush(values, random)}


def _chain(values, random):
    root = values[:1]
    for value in values[1:]:
        root += [value, None] if random.random() < 0.5 else [None, value]
    return root if root[-1] is not None else root[:-1]


def _bush(values, random):
    root, places = [], 1
    for value in values:
        while places > 1 and random.random() < 0.3:
            root.append(None)
            places -= 1
        root.append(value)
        places += 1
    return root
