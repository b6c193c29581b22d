"""Any search tree of the values that are left is right."""

from collections import deque
from math import inf


def complaint(returned, expected, root, key):
    tree = returned or []
    wanted = {value for value in root or [] if value is not None and value != key}
    found = {value for value in tree if value is not None}
    if key in found:
        return f"{key} is still in the tree"
    if wanted - found:
        return f"{min(wanted - found)} was lost"
    if found - wanted:
        return f"{min(found - wanted)} was not in the tree before"
    value = _first_out_of_order(tree)
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
