"""Laws that hold for every right answer. Each public function is one."""


def all_values_come_out_in_order(solve, list1, list2):
    """The result holds the values of both lists, each as often as it comes there, sorted."""
    return _values(solve(list1=list1, list2=list2)) == sorted(_values(list1) + _values(list2))


def the_lists_may_change_places(solve, list1, list2):
    """Exchanging `list1` and `list2` gives the same values."""
    swapped = solve(list1=list2, list2=list1)
    return _values(swapped) == _values(solve(list1=list1, list2=list2))


def an_empty_list_adds_nothing(solve, list1, list2):
    """A list merged with an empty one comes out as it was."""
    first = solve(list1=list1, list2=[])
    second = solve(list1=[], list2=list2)
    return _values(first) == _values(list1) and _values(second) == _values(list2)


def _values(plain):
    return [] if plain is None else plain
