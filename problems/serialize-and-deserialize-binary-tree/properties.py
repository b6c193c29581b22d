"""Laws that hold for every right answer. Each public function is one."""

from judge.problem.trees import mirrored


def the_tree_arrives_as_it_was_sent(solve, root):
    """Shape and values are the same at both ends of the line."""
    return solve(root=root) == root


def the_tree_can_be_sent_on(solve, root):
    """Sent a second time, the tree that has arrived is the same again."""
    arrived = solve(root=root)
    return solve(root=arrived) == arrived


def the_mirror_image_arrives_as_such(solve, root):
    """With left and right exchanged everywhere, the tree arrives with left and right exchanged."""
    return solve(root=mirrored(root)) == mirrored(solve(root=root))


def the_sign_arrives(solve, root):
    """With the sign of each value changed, the tree arrives with the signs changed."""
    arrived = solve(root=root)
    return solve(root=_negative(root)) == _negative(arrived)


def _negative(root):
    return [None if value is None else -value for value in root]
