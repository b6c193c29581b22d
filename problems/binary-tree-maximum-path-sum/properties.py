"""Laws that hold for every right answer. Each public function is one."""

from itertools import accumulate


def the_mirror_image_has_the_same_best_sum(solve, root):
    """Exchanging left and right everywhere keeps the answer."""
    mirrored = _flat([level[::-1] for level in _levels(root)])
    return solve(root=mirrored) == solve(root=root)


def one_node_alone_is_a_path(solve, root):
    """The answer is at least the largest value, and at most the sum of the positive ones.

    If no value is positive, it is the largest value.
    """
    values = _values(root)
    positive = sum(value for value in values if value > 0)
    return max(values) <= solve(root=root) <= (positive or max(values))


def a_chain_is_like_a_list(solve, root):
    """On a chain of right children the answer is the largest sum of a stretch of its values."""
    values = _values(root)
    best_ends = accumulate(values, lambda before, value: max(before, 0) + value)
    chain = [part for value in values for part in (None, value)][1:]
    return solve(root=chain) == max(best_ends)


def a_leaf_of_zero_adds_nothing(solve, root):
    """A new leaf of value 0 keeps the answer, or makes it 0 if it was negative."""
    return solve(root=_with_a_leaf(root, 0)) == max(solve(root=root), 0)


def a_leaf_of_the_lowest_value_is_left_out(solve, root):
    """A new leaf of value -1000 keeps the answer."""
    return solve(root=_with_a_leaf(root, -1000)) == solve(root=root)


def _with_a_leaf(root, value):
    """The new leaf is the left child of the last node in level order."""
    nodes = len(_values(root))
    return [*root, *[None] * (2 * nodes - 1 - len(root)), value]


def _values(root):
    return [value for value in root if value is not None]


def _levels(root):
    """The places of each level from left to right, None for a gap; the last level is all gaps."""
    levels, start, width = [], 0, 1
    while width:
        level = root[start : start + width]
        levels.append(level + [None] * (width - len(level)))
        start += width
        width = 2 * sum(value is not None for value in level)
    return levels


def _flat(levels):
    root = [value for level in levels for value in level]
    while root[-1] is None:
        root.pop()
    return root
