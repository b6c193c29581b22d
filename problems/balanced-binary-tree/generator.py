"""Trees that are balanced, or nearly: trees drawn at random seldom are.

They are made from the top. Of the two parts below a node one is a level lower than the node, and
the other is as high as that or lower by 1. Only at nodes of one height it may be lower by 2.
"""

from collections import deque
from random import Random

from judge.problem.trees import trimmed

BOUND = 10_000
LONGEST_CHAIN = 10_000
MOST = 50_000


def inputs(draw):
    def value():
        return draw.integer(-BOUND, BOUND)

    def parts(height):
        gap = draw.integer(0, 2 if height == weak else 1)
        other = max(0, height - 1 - gap)
        return (height - 1, other) if draw.boolean() else (other, height - 1)

    if draw.boolean():
        return {"root": draw.tree(value, 0, 8)}
    weak = draw.choice([0, 3, 4])
    return {"root": _grown(draw.choice([3, 4, 5]), parts, value)}


def sized(n, seed):
    """With an odd seed a chain, with an even one as many levels as a balanced tree can have."""
    random = Random(seed)

    def value():
        return random.randint(-BOUND, BOUND)

    def parts(height):
        pair = (height - 1, max(0, height - 2))
        return pair if random.random() < 0.5 else pair[::-1]

    def only_one(height):
        return (height - 1, 0) if random.random() < 0.5 else (0, height - 1)

    if seed % 2:
        return {"root": _grown(min(n, LONGEST_CHAIN), only_one, value)}
    return {"root": _grown(_greatest_height(min(n, MOST)), parts, value)}


def _grown(height, parts, value):
    """A tree in level order; `parts(height)` gives the heights of the two parts below a node."""
    root = []
    heights = deque([height])
    while heights:
        height = heights.popleft()
        root.append(value() if height else None)
        if height:
            heights += parts(height)
    return trimmed(root)


def _greatest_height(n):
    """How high a balanced tree of at most n nodes can be."""
    height, fewest, fewest_of_next = 0, 0, 1
    while fewest_of_next <= n:
        height, fewest, fewest_of_next = height + 1, fewest_of_next, fewest_of_next + fewest + 1
    return height
