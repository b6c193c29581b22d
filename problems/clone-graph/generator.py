"""A tree with some more joins, the neighbors in any order."""

from random import Random


def inputs(draw):
    parents = draw.integers(0, 7, size=(0, 8))
    size = len(parents)
    joins = {(parents[number] % number, number) for number in range(1, size)}
    if size > 1:
        lower = draw.list(lambda: (draw.integer(0, size - 2), draw.integer(1, size - 1)), 0, 6)
        joins |= {(left, right) for left, right in lower if left < right}
    return {"node": [draw.shuffled(row) for row in _adjacency(size, joins)]}


def sized(n, seed):
    """A ring of at most 1000 nodes with a flat tree on it; each node also knows its grandparent.

    No path is much longer than twice the ring, so a recursive copy is not too deep.
    """
    random = Random(seed)
    ring = min(n, 1000)
    parents = [(number or ring) - 1 for number in range(ring)]
    parents += [random.randrange(number) for number in range(ring, n)]
    pairs = {*enumerate(parents)}
    pairs |= {(number, parents[parents[number]]) for number in range(ring, n)}
    names = random.sample(range(n), n)
    joins = {tuple(sorted((names[left], names[right]))) for left, right in pairs}
    adjacency = _adjacency(n, {(left, right) for left, right in joins if left < right})
    for row in adjacency:
        random.shuffle(row)
    return {"node": adjacency}


def _adjacency(size, joins):
    rows = [[] for _ in range(size)]
    for left, right in sorted(joins):
        rows[left].append(right + 1)
        rows[right].append(left + 1)
    return rows
