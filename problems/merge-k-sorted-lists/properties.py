"""Laws that hold for every right answer. Each public function is one."""


def all_values_come_out_in_order(solve, lists):
    """The result holds the values of all lists, each as often as it comes there, sorted."""
    return _values(solve(lists=lists)) == sorted(value for row in lists for value in _values(row))


def the_order_of_the_lists_does_not_matter(solve, lists):
    """The same lists, last one first, give the same values."""
    return _values(solve(lists=lists[::-1])) == _values(solve(lists=lists))


def one_list_comes_out_as_it_was(solve, lists):
    """With one list alone there is nothing to merge."""
    return all(_values(solve(lists=[row])) == _values(row) for row in lists)


def lists_without_nodes_add_nothing(solve, lists):
    """An empty list more at either end changes nothing."""
    padded = solve(lists=[[], *lists, []])
    return _values(padded) == _values(solve(lists=lists))


def merging_in_two_steps_gives_the_same(solve, lists):
    """One half merged first, and the result with the other half, makes the same list."""
    half = len(lists) // 2
    merged = _values(solve(lists=lists[:half]))
    return _values(solve(lists=[merged, *lists[half:]])) == _values(solve(lists=lists))


def _values(plain):
    return plain["values"] if isinstance(plain, dict) else plain or []
