"""Any balanced search tree of the numbers is right."""


def complaint(returned, expected, nums):
    tree = returned or []
    count = sum(value is not None for value in tree)
    if count != len(nums):
        return f"{len(nums)} nodes are needed, not {count}"
    left, right = _children(tree)
    for found, wanted in zip(_in_order(left, right), nums, strict=True):
        if tree[found] != wanted:
            return f"read from left to right, the tree has {tree[found]} in place of {wanted}"
    place = _first_unbalanced(left, right)
    return None if place is None else f"at the node {tree[place]} the tree is not balanced"


def _children(tree):
    """The places of the children by the place of the node; None where there is none."""
    left, right = [None] * len(tree), [None] * len(tree)
    parents = (place for place, value in enumerate(tree) if value is not None)
    for place in range(1, len(tree), 2):
        parent = next(parents)
        for side, child in ((left, place), (right, place + 1)):
            if child < len(tree) and tree[child] is not None:
                side[parent] = child
    return left, right


def _in_order(left, right):
    """The places of the nodes, from left to right."""
    open_places, place = [], 0
    while open_places or place is not None:
        while place is not None:
            open_places.append(place)
            place = left[place]
        place = open_places.pop()
        yield place
        place = right[place]


def _first_unbalanced(left, right):
    """Children stand behind their parents, so that going backwards meets them first."""
    height = [0] * len(left)
    for place in reversed(range(len(left))):
        below = [0 if side[place] is None else height[side[place]] for side in (left, right)]
        if abs(below[0] - below[1]) > 1:
            return place
        height[place] = 1 + max(below)
    return None
