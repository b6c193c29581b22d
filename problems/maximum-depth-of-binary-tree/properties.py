"""Laws that hold for every right answer. Each public function is one."""


def the_mirror_image_is_as_deep(solve, root):
    """Exchanging left and right everywhere keeps the depth."""
    mirrored = _flat([level[::-1] for level in _levels(root)])
    return solve(root=mirrored) == solve(root=root)


def a_new_root_on_top_adds_one(solve, root):
    """Hanging the tree below a new root makes it one level deeper."""
    below_right = _flat([[1], [None, *root[:1]], root[1:]])
    return solve(root=below_right) == solve(root=root) + 1


def the_levels_are_counted(solve, root):
    """The depth is the number of levels on which there is a node."""
    return solve(root=root) == sum(any(v is not None for v in level) for level in _levels(root))


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
    while root and root[-1] is None:
        root.pop()
    return root
