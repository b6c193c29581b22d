"""Laws that hold for every right answer. Each public function is one."""


def all_other_values_stay(solve, root, key):
    """What is left are the values of the tree without the key, each once."""
    left = sorted(set(_values(root)) - {key})
    return sorted(_values(solve(root=root, key=key))) == left


def a_key_is_gone_after_one_deletion(solve, root, key):
    """Deleting the same key once more keeps all the values that are left."""
    once = solve(root=root, key=key)
    return sorted(_values(solve(root=once, key=key))) == sorted(_values(once))


def deleting_the_root_again_and_again_empties_the_tree(solve, root, key):
    """If the value at the root is deleted until there is none, each value is deleted once."""
    for _ in _values(root):
        root = solve(root=root, key=_values(root)[0])
    return not _values(root)


def deleting_from_the_smallest_to_the_largest_empties_the_tree(solve, root, key):
    """If all values are deleted in rising order, nothing is left."""
    for value in sorted(_values(root)):
        root = solve(root=root, key=value)
    return not _values(root)


def _values(root):
    return [value for value in root or [] if value is not None]
