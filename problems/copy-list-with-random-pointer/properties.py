"""Laws that hold for every right answer. Each public function is one."""


def a_copy_of_the_copy_has_the_same_form(solve, head):
    """Copying the copy gives once more the list that was given."""
    return _rows(solve(head=_rows(solve(head=head)))) == _rows(head)


def values_do_not_matter(solve, head):
    """Giving all nodes the same value changes no reference of the copy."""
    blank = solve(head=[[0, target] for _, target in _rows(head)])
    return _targets(blank) == _targets(solve(head=head))


def a_new_first_node_moves_all_targets_by_one(solve, head):
    """A node in front that leads to itself does so in the copy too, and nothing else changes."""
    longer = solve(head=[[1, 0], *_moved(_rows(head))])
    return _rows(longer) == [[1, 0], *_moved(_rows(solve(head=head)))]


def _moved(rows):
    return [[value, None if target is None else target + 1] for value, target in rows]


def _rows(plain):
    return [] if plain is None else plain


def _targets(plain):
    return [target for _, target in _rows(plain)]
