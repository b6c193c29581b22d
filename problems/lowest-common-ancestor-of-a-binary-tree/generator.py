"""Two different nodes of a small tree; in the large one they lie at the end of a deep chain."""

from collections import deque
from random import Random

from judge.problem.trees import trimmed

BOUND = 1_000_000_000


def inputs(draw):
    root = draw.tree(lambda: draw.integer(-BOUND, BOUND), 2, 12)
    nodes = sum(value is not None for value in root)
    upper = draw.integer(0, nodes - 2)
    lower = draw.integer(upper + 1, nodes - 1)
    p, q = (lower, upper) if draw.boolean() else (upper, lower)
    return {"root": root, "p": p, "q": q}


def sized(n, seed):
    """A chain of left children ends in a full subtree; `p` and `q` come last in preorder.

    Who searches for them anew at each level of the chain goes through all the rest each time.
    """
    random = Random(seed)
    chain = min(n // 2, 9_900)
    root = []
    numbers = deque([0])
    while numbers:
        number = numbers.popleft()
        root.append(None if number is None else random.randint(-BOUND, BOUND))
        if number is not None:
            numbers += _children(number, chain, n)
    return {"root": trimmed(root), "p": n - 2, "q": n - 1}


def _children(number, chain, n):
    """Nodes are numbered level by level: the chain first, then the full subtree."""
    if number < chain:
        return number + 1, None
    left = chain + 2 * (number - chain) + 1
    return (left if left < n else None), (left + 1 if left + 1 < n else None)
