"""Laws that hold for every right answer. Each public function is one."""


def all_the_others_stay_in_order(solve, head, n):
    """Only the node with the number `n` from the end is gone."""
    position = len(head) - n
    return _values(solve(head=head, n=n)) == head[:position] + head[position + 1 :]


def one_node_is_gone(solve, head, n):
    """The list has become shorter by exactly one node."""
    return len(_values(solve(head=head, n=n))) == len(head) - 1


def the_reversed_list_counts_from_the_other_end(solve, head, n):
    """In the reversed list the same node is number length - n + 1."""
    turned = solve(head=head[::-1], n=len(head) - n + 1)
    return _values(turned)[::-1] == _values(solve(head=head, n=n))


def a_new_first_node_stays_first(solve, head, n):
    """A node put in front of the list stays there and changes nothing else."""
    return _values(solve(head=[5, *head], n=n)) == [5, *_values(solve(head=head, n=n))]


def _values(plain):
    return [] if plain is None else plain
