"""Search trees, and such as have one value out of place: trees at random are never valid."""

from random import Random

from judge.problem.trees import near_an_end, with_inorder

LOW = -(2**31)
HIGH = 2**31 - 1
MOST = 20_000


def inputs(draw):
    if draw.choice([False, False, False, True]):
        return {"root": draw.tree(lambda: draw.integer(LOW, HIGH), 1, 6)}
    row = _rising(draw)
    if len(row) > 1 and draw.boolean():
        _misplace_one(draw, row)
    return {"root": with_inorder(row, near_an_end(draw))}


def sized(n, seed):
    """A search tree; with an odd seed it starts as a zigzag chain."""
    random = Random(seed)
    n = min(n, MOST)
    chain = n // 3 if seed % 2 else 0

    def place_of_root(start, end, level):
        return random.choice((start, end - 1)) if level < chain else random.randrange(start, end)

    return {"root": with_inorder(sorted(random.sample(range(LOW, HIGH + 1), n)), place_of_root)}


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
