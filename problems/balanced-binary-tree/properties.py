"""Laws that hold for every right answer. Each public function is one."""

from judge.problem.trees import flat, levels, mirrored


def the_mirror_image_is_judged_alike(solve, root):
    """Exchanging left and right everywhere keeps the answer."""
    return solve(root=mirrored(root)) == solve(root=root)


def a_full_tree_may_lose_its_last_leaf(solve, root):
    """With all gaps above its last level filled, the tree is balanced, even without a last leaf."""
    height = len(levels(root)) - 1
    full = [0] * (2**height - 1) if height < 12 else []
    return solve(root=full) is True and solve(root=full[:-1]) is True


def a_leaf_that_carries_a_chain_is_out_of_balance(solve, root):
    """A chain of two nodes below the last node makes the answer false: 2 levels against none."""
    nodes = sum(value is not None for value in root)
    gaps = [None] * (2 * nodes - 1 - len(root))
    return nodes == 0 or solve(root=[*root, *gaps, 0, None, 0]) is False


def two_copies_below_a_new_root_are_judged_alike(solve, root):
    """With the tree on both sides of a new root, the answer is the one for the tree alone."""
    double = [[0], *(level + level for level in levels(root))]
    return solve(root=flat(double)) == solve(root=root)
