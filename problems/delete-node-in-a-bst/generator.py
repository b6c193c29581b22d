"""Search trees of all shapes; mostly the key is in the tree, often near the top."""

from collections import deque
from itertools import accumulate
from random import Random

BOUND = 100_000
MOST = 10_000
LONGEST_CHAIN = 2_000


def inputs(draw):
    if draw.boolean():
        steps = draw.integers(1, 9, size=(5, 14))
        values = [*accumulate(steps, initial=draw.integer(-30, 30))]
    else:
        values = sorted(set(draw.integers(-BOUND, BOUND, size=(0, 14))))
    root = _drawn_tree(values, draw)
    if values and (draw.boolean() or draw.boolean()):
        near_the_top = [value for value in root if value is not None][:6]
        return {"root": root, "key": draw.choice(near_the_top)}
    return {"root": root, "key": draw.integer(-BOUND, BOUND)}


def sized(n, seed):
    """With an odd seed a winding chain with the key at its end, with an even one a bushy tree.

    In the bushy one the root goes, which mostly has two children.
    """
    random = Random(seed)
    most = LONGEST_CHAIN if seed % 2 else MOST
    values = sorted(random.sample(range(-BOUND, BOUND + 1), min(n, most)))
    if seed % 2:
        root = _tree(values, lambda low, high: random.choice([low, high - 1]))
        return {"root": root, "key": root[-1]}
    root = _tree(values, random.randrange)
    return {"root": root, "key": root[0]}


def _drawn_tree(values, draw):
    """The top of a part is its middle value or any other; those at the ends make chains."""

    def choose(low, high):
        if draw.boolean():
            return (low + high) // 2
        offset = draw.integer(0, high - low - 1)
        return low + offset if draw.boolean() else high - 1 - offset

    return _tree(values, choose)


def _tree(values, choose):
    """A search tree of sorted values in level order.

    `choose(low, high)` picks the place of the value at the top of values[low:high].
    """
    root = []
    parts = deque([(0, len(values))])
    while parts:
        low, high = parts.popleft()
        if low == high:
            root.append(None)
        else:
            place = choose(low, high)
            root.append(values[place])
            parts += [(low, place), (place + 1, high)]
    while root and root[-1] is None:
        root.pop()
    return root
