"""Laws that hold for every right answer. Each public function is one."""

from itertools import pairwise

from judge.problem.trees import mirrored


def the_levels_in_a_row_are_the_flat_form(solve, root):
    """Written one after the other, the levels give the flat form of the tree without its nulls."""
    row = [value for level in solve(root=root) for value in level]
    return row == [value for value in root or [] if value is not None]


def a_level_is_at_most_twice_as_wide_as_the_one_above(solve, root):
    """No level is empty, and none has more than two values for each value above it."""
    widths = [len(level) for level in solve(root=root)]
    return all(0 < below <= 2 * above for above, below in pairwise(widths))


def a_new_root_adds_one_level_on_top(solve, root):
    """Making the tree the left child of a new root puts one level above the others."""
    higher = [1, root[0], None, *root[1:]] if root else [1]
    if higher[-1] is None:
        higher.pop()
    return solve(root=higher) == [[1], *solve(root=root)]


def a_mirror_image_reverses_each_level(solve, root):
    """Swapping left and right everywhere reverses every level, and nothing else."""
    backwards = [level[::-1] for level in solve(root=mirrored(root or []))]
    return backwards == solve(root=root)
