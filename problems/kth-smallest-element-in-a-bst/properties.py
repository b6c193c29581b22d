"""Laws that hold for every right answer. Each public function is one."""

from judge.problem.trees import mirrored


def it_stands_at_place_k_of_the_sorted_values(solve, root, k):
    """The answer is the value number `k` when all values are sorted."""
    return solve(root=root, k=k) == _sorted_values(root)[k - 1]


def a_larger_k_gives_a_larger_value(solve, root, k):
    """The answer for k + 1 is larger than the one for `k`."""
    nodes = len(_sorted_values(root))
    return k == nodes or solve(root=root, k=k) < solve(root=root, k=k + 1)


def the_mirror_image_counts_from_the_other_end(solve, root, k):
    """With left and right exchanged and all values negated, the same node has number n + 1 - k."""
    mirror = [None if value is None else -value for value in mirrored(root)]
    other_end = len(_sorted_values(root)) + 1 - k
    return solve(root=mirror, k=other_end) == -solve(root=root, k=k)


def _sorted_values(root):
    return sorted(value for value in root if value is not None)
