"""Laws that hold for every right answer. Each public function is one."""

from judge.problem.trees import flat, levels, mirrored


def the_mirror_image_is_as_deep(solve, root):
    """Exchanging left and right everywhere keeps the depth."""
    return solve(root=mirrored(root)) == solve(root=root)


def a_new_root_on_top_adds_one(solve, root):
    """Hanging the tree below a new root makes it one level deeper."""
    below_right = flat([[1], [None, *root[:1]], root[1:]])
    return solve(root=below_right) == solve(root=root) + 1


def the_levels_are_counted(solve, root):
    """The depth is the number of levels on which there is a node."""
    return solve(root=root) == sum(any(v is not None for v in level) for level in levels(root))
