"""The tree is a search tree, and `k` is the number of one of its nodes in order."""

from itertools import pairwise


def complaint(root, k):
    for left, right in pairwise(_inorder(root)):
        if left >= right:
            return f"`root` is no search tree: {left} stands to the left of {right}"
    nodes = sum(value is not None for value in root)
    if k > nodes:
        return f"`k` is {k}, but there are only {nodes} nodes"
    return None


def _inorder(root):
    """In the flat form the children of node number k stand at the places 2k + 1 and 2k + 2."""
    nodes = [place for place, value in enumerate(root) if value is not None]
    left_of = {place: 2 * number + 1 for number, place in enumerate(nodes)}
    values, waiting, place = [], [], 0
    while waiting or place in left_of:
        while place in left_of:
            waiting.append(place)
            place = left_of[place]
        place = waiting.pop()
        values.append(root[place])
        place = left_of[place] + 1
    return values
