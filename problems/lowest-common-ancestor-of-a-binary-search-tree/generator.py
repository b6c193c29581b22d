"""Search trees of any shape, from a few keys that are often close together."""

from collections import deque
from random import Random

BOUND = 1_000_000_000
MOST = 100_000
LONGEST_CHAIN = 1000


def inputs(draw):
    def place_of_root(start, end, level):
        offset = draw.integer(0, end - start - 1)
        return start + offset if draw.boolean() else end - 1 - offset

    first = draw.integer(-BOUND, BOUND)
    second = first - 1 if first == BOUND else draw.integer(first + 1, BOUND)
    keys = sorted({first, second, *draw.integers(-BOUND, BOUND, size=(0, 10))})
    root = _search_tree(keys, place_of_root)
    upper = draw.integer(0, len(keys) - 2)
    lower = draw.integer(upper + 1, len(keys) - 1)
    p, q = (lower, upper) if draw.boolean() else (upper, lower)
    return {"root": root, "p": p, "q": q}


def sized(n, seed):
    """With an odd seed it starts as a zigzag chain; `p` and `q` lie at the far end."""
    random = Random(seed)
    n = max(2, min(n, MOST))
    chain = LONGEST_CHAIN if seed % 2 else 0

    def place_of_root(start, end, level):
        return random.choice((start, end - 1)) if level < chain else random.randrange(start, end)

    keys = sorted(random.sample(range(-BOUND, BOUND + 1), n))
    return {"root": _search_tree(keys, place_of_root), "p": n - 1, "q": n - 2}


def _search_tree(keys, place_of_root):
    """The sorted keys as a tree; `place_of_root(start, end, level)` picks the root of a part."""
    root = []
    parts = deque([(0, len(keys), 0)])
    while parts:
        start, end, level = parts.popleft()
        if start == end:
            root.append(None)
            continue
        place = place_of_root(start, end, level)
        root.append(keys[place])
        parts += [(start, place, level + 1), (place + 1, end, level + 1)]
    while root[-1] is None:
        root.pop()
    return root
