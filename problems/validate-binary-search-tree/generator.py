"""Search trees, and such as have one value out of place: trees at random are never valid."""

from collections import deque
from random import Random

LOW = -(2**31)
HIGH = 2**31 - 1
MOST = 20_000


def inputs(draw):
    def place_of_root(start, end, level):
        offset = draw.integer(0, end - start - 1)
        return start + offset if draw.boolean() else end - 1 - offset

    if draw.choice([False, False, False, True]):
        return {"root": draw.tree(lambda: draw.integer(LOW, HIGH), 1, 6)}
    row = _rising(draw)
    if len(row) > 1 and draw.boolean():
        _misplace_one(draw, row)
    return {"root": _filled(row, place_of_root)}


def sized(n, seed):
    """A search tree; with an odd seed it starts as a zigzag chain."""
    random = Random(seed)
    n = min(n, MOST)
    chain = n // 3 if seed % 2 else 0

    def place_of_root(start, end, level):
        return random.choice((start, end - 1)) if level < chain else random.randrange(start, end)

    return {"root": _filled(sorted(random.sample(range(LOW, HIGH + 1), n)), place_of_root)}


def _rising(draw):
    """Neighbours among the whole numbers, or any values, often with the ends of the range."""
    if draw.boolean():
        first = draw.integer(-9, 0)
        return [*range(first, first + draw.integer(4, 10))]
    values = {draw.integer(LOW, HIGH), *draw.integers(LOW, HIGH, size=(0, 10))}
    if draw.boolean():
        values.add(draw.choice([0, LOW, HIGH]))
    return sorted(values)


def _misplace_one(draw, row):
    """One value reaches its neighbour in the row, or passes it: the least that can be wrong.

    Of two neighbours one lies below the other, often by several levels.
    """
    place = draw.integer(0, len(row) - 2)
    if draw.boolean():
        row[place] = min(row[place + 1] + draw.integer(0, 1), HIGH)
    else:
        row[place + 1] = max(row[place] - draw.integer(0, 1), LOW)


def _filled(row, place_of_root):
    """A tree whose values from left to right are the row.

    `place_of_root(start, end, level)` picks the root of a part of the row.
    """
    root = []
    parts = deque([(0, len(row), 0)])
    while parts:
        start, end, level = parts.popleft()
        if start == end:
            root.append(None)
            continue
        place = place_of_root(start, end, level)
        root.append(row[place])
        parts += [(start, place, level + 1), (place + 1, end, level + 1)]
    while root[-1] is None:
        root.pop()
    return root
