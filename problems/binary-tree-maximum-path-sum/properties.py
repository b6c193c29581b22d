"""Laws that hold for every right answer. Each public function is one."""

from itertools import accumulate

from judge.problem.trees import mirrored, values


def the_mirror_image_has_the_same_best_sum(solve, root):
    """Exchanging left and right everywhere keeps the answer."""
    return solve(root=mirrored(root)) == solve(root=root)


def one_node_alone_is_a_path(solve, root):
    """The answer is at least the largest value, and at most the sum of the positive ones.

    If no value is positive, it is the largest value.
    """
    row = values(root)
    positive = sum(value for value in row if value > 0)
    return max(row) <= solve(root=root) <= (positive or max(row))


def a_chain_is_like_a_list(solve, root):
    """On a chain of right children the answer is the largest sum of a stretch of its values."""
    row = values(root)
    best_ends = accumulate(row, lambda before, value: max(before, 0) + value)
    chain = [part for value in row for part in (None, value)][1:]
    return solve(root=chain) == max(best_ends)


def a_leaf_of_zero_adds_nothing(solve, root):
    """A new leaf of value 0 keeps the answer, or makes it 0 if it was negative."""
    return solve(root=_with_a_leaf(root, 0)) == max(solve(root=root), 0)


def a_leaf_of_the_lowest_value_is_left_out(solve, root):
    """A new leaf of value -1000 keeps the answer."""
    return solve(root=_with_a_leaf(root, -1000)) == solve(root=root)


def _with_a_leaf(root, value):
    """The new leaf is the left child of the last node in level order."""
    nodes = len(values(root))
    return [*root, *[None] * (2 * nodes - 1 - len(root)), value]
