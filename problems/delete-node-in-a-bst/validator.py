"""The tree is a search tree without equal values."""

from collections import deque
from math import inf


def complaint(root, key):
    value = _first_out_of_order(root or [])
    return None if value is None else f"{value} stands where the search for it does not lead"


def _first_out_of_order(root):
    """A value that may not stand where it stands, or None."""
    ranges = deque([(-inf, inf)])
    for value in root:
        low, high = ranges.popleft()
        if value is None:
            continue
        if not low < value < high:
            return value
        ranges += [(low, value), (value, high)]
    return None
