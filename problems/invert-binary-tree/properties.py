"""Laws that hold for every right answer. Each public function is one."""


def inverting_twice_changes_nothing(solve, root):
    """The mirror image of the mirror image is the tree itself."""
    return solve(root=solve(root=root)) == root


def each_level_is_reversed(solve, root):
    """Every level, its gaps included, reads from right to left as it did from left to right."""
    return _levels(solve(root=root)) == [level[::-1] for level in _levels(root)]


def the_order_from_left_to_right_is_reversed(solve, root):
    """Read in inorder (left part, node, right part), the values come in the opposite order."""
    return _inorder(solve(root=root)) == _inorder(root)[::-1]


def _levels(root):
    """The places of each level, None for a gap; the last level is all gaps."""
    levels, start, width = [], 0, 1
    while width:
        level = root[start : start + width]
        levels.append(level + [None] * (width - len(level)))
        start += width
        width = 2 * sum(value is not None for value in level)
    return levels


def _inorder(root):
    """In the flat form the children of node number k stand at the places 2k + 1 and 2k + 2."""
    nodes = [place for place, value in enumerate(root) if value is not None]
    left_of = {place: 2 * number + 1 for number, place in enumerate(nodes)}
    values, waiting, place = [], [], 0
    while waiting or place in left_of:
        while place in left_of:
            waiting.append(place)
            place = left_of[place]
        place = waiting.pop()
        values.append(root[place])
        place = left_of[place] + 1
    return values
