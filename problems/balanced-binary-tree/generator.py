"""Trees that are balanced, or nearly, which trees at random seldom are.

They are made from the top: of the two heights below a node one is always one less than the
height of the node, and the other may be smaller by 0, by 1, or seldom by 2.
"""

from collections import deque
from random import Random

MOST = 50_000
BOUND = 10_000


def inputs(draw):
    if draw.boolean():
        return {"root": draw.tree(lambda: draw.integer(-BOUND, BOUND), 0, 12)}
    largest_gap = draw.choice([1, 2])
    root = []
    heights = deque([draw.integer(0, 5)])
    while heights:
        height = heights.popleft()
        root.append(draw.integer(-BOUND, BOUND) if height else None)
        if height:
            below = [height - 1, max(0, height - 1 - draw.integer(0, largest_gap))]
            heights += below if draw.boolean() else below[::-1]
    return {"root": _cut(root)}


def sized(n, seed):
    """With an odd seed one long chain, with an even one as many levels as balance allows."""
    random = Random(seed)
    n = min(n, MOST)
    if seed % 2:
        return {"root": _chain(n, random)}
    root = []
    sizes = deque([n])
    while sizes:
        size = sizes.popleft()
        root.append(random.randint(-BOUND, BOUND) if size else None)
        if size:
            smaller = _smaller(size - 1)
            below = [size - 1 - smaller, smaller]
            sizes += below if random.random() < 0.5 else below[::-1]
    return {"root": _cut(root)}


def _smaller(size):
    """The size of the lighter side, as in the trees with the fewest nodes for their height."""
    fewest, following = 0, 1
    while following + fewest + 1 <= size - following:
        fewest, following = following, following + fewest + 1
    return min(fewest, size // 2)


def _chain(n, random):
    root = [random.randint(-BOUND, BOUND)]
    for _ in range(min(n, 9_999) - 1):
        value = random.randint(-BOUND, BOUND)
        root += [value, None] if random.random() < 0.5 else [None, value]
    return _cut(root)


def _cut(root):
    while root and root[-1] is None:
        root.pop()
    return root
