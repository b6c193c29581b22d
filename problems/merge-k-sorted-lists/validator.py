"""Each list is sorted, and there are no more than 20,000 nodes in all."""

from itertools import pairwise

MOST_NODES = 20_000


def complaint(lists):
    rows = [_values(plain) for plain in lists]
    nodes = sum(map(len, rows))
    if nodes > MOST_NODES:
        return f"there are {nodes} nodes in all, but at most {MOST_NODES} are allowed"
    for number, row in enumerate(rows):
        for value, following in pairwise(row):
            if following < value:
                return f"list {number} is not sorted: {following} comes after {value}"
    return None


def _values(plain):
    return plain["values"] if isinstance(plain, dict) else plain or []
