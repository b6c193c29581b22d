"""Laws that hold for every right answer. Each public function is one."""

from itertools import pairwise


def no_value_is_smaller_than_the_one_before(solve, head):
    """Along the result no value is smaller than the one before it."""
    return all(value <= following for value, following in pairwise(_values(solve(head=head))))


def all_values_stay_as_often_as_they_were(solve, head):
    """The result holds every value of the list, each as often as it was there."""
    return sorted(_values(solve(head=head))) == sorted(_values(head))


def sorting_again_changes_nothing(solve, head):
    """The result, sorted once more, stays as it is."""
    once = solve(head=head)
    return _values(solve(head=once)) == _values(once)


def the_order_of_the_input_does_not_matter(solve, head):
    """The same list, the last node first, gives the same result."""
    return _values(solve(head=_values(head)[::-1])) == _values(solve(head=head))


def _values(plain):
    return [] if plain is None else plain
