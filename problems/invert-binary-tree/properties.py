"""Laws that hold for every right answer. Each public function is one."""

from judge.problem.trees import inorder, levels


def inverting_twice_changes_nothing(solve, root):
    """The mirror image of the mirror image is the tree itself."""
    return solve(root=solve(root=root)) == root


def each_level_is_reversed(solve, root):
    """Every level, its gaps included, reads from right to left as it did from left to right."""
    return levels(solve(root=root)) == [level[::-1] for level in levels(root)]


def the_order_from_left_to_right_is_reversed(solve, root):
    """Read in inorder (left part, node, right part), the values come in the opposite order."""
    return inorder(solve(root=root)) == inorder(root)[::-1]
