"""Laws that hold for every right answer. Each public function is one."""

from judge.problem.trees import flat, levels, mirrored


def the_mirror_image_has_the_same_diameter(solve, root):
    """Exchanging left and right everywhere keeps the diameter."""
    return solve(root=mirrored(root)) == solve(root=root)


def the_height_bounds_the_diameter(solve, root):
    """With h levels the diameter is at least h - 1 and at most 2(h - 1)."""
    height = len(levels(root)) - 1
    return height - 1 <= solve(root=root) <= 2 * (height - 1)


def a_new_leaf_adds_at_most_one(solve, root):
    """A new leaf below the last node of the last level leaves the diameter or adds 1 to it."""
    nodes = sum(value is not None for value in root)
    grown = root + [None] * (2 * nodes - 1 - len(root)) + [0]
    return 0 <= solve(root=grown) - solve(root=root) <= 1


def two_copies_meet_in_a_new_root(solve, root):
    """With the tree on both sides of a new root, the longest path joins the two last levels."""
    alone = levels(root)
    double = [[0], *(level + level for level in alone)]
    return solve(root=flat(double)) == 2 * (len(alone) - 1)
