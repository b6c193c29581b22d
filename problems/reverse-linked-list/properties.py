"""Laws that hold for every right answer. Each public function is one."""


def reversing_twice_gives_the_list_back(solve, head):
    """Reversing the reversed list gives the list that you started with."""
    return _values(solve(head=solve(head=head))) == _values(head)


def a_new_first_node_becomes_the_last(solve, head):
    """A node put in front of the list stands at the end of the reversed list."""
    longer = [1, *_values(head)]
    return _values(solve(head=longer)) == [*_values(solve(head=head)), 1]


def _values(plain):
    return [] if plain is None else plain
