"""Search trees of all shapes; mostly the key is in the tree, often near the top."""

from random import Random

BOUND = 100_000
MOST = 10_000
LONGEST_CHAIN = 2_000


def inputs(draw):
    bound = draw.choice([30, 8, BOUND])
    values = [*dict.fromkeys(draw.integers(-bound, bound, size=(0, 14)))]
    if draw.boolean():
        values = draw.shuffled(values)
    if values and draw.integer(0, 4):
        key = values[draw.integer(0, min(4, len(values) - 1))]
    else:
        key = draw.integer(-bound, bound)
    return {"root": _grown(values), "key": key}


def sized(n, seed):
    """With an odd seed a chain whose last value is the key, with an even one a bushy tree.

    In the bushy one the root goes, which has two children.
    """
    random = Random(seed)
    if seed % 2:
        values = random.sample(range(-BOUND, BOUND + 1), min(n, LONGEST_CHAIN))
        values = _chain(sorted(values), random)
        return {"root": _grown(values), "key": values[-1]}
    values = random.sample(range(-BOUND, BOUND + 1), min(n, MOST))
    return {"root": _grown(values), "key": values[0]}


def _chain(values, random):
    """An order in which each value bounds all that come after it."""
    low, high, order = 0, len(values) - 1, []
    while low <= high:
        if random.random() < 0.5:
            order.append(values[low])
            low += 1
        else:
            order.append(values[high])
            high -= 1
    return order


def _grown(values):
    """The search tree that putting in the values one by one makes, in level order."""
    children = {}
    for value in values[1:]:
        place = values[0]
        while (side := (place, value > place)) in children:
            place = children[side]
        children[side] = value
    return _level_order(values[0] if values else None, children)


def _level_order(top, children):
    """`children` leads from a value and a side (True is right) to the value that hangs there."""
    root = [top]
    for value in root:
        if value is not None:
            root += [children.get((value, False)), children.get((value, True))]
    while root and root[-1] is None:
        root.pop()
    return root
