"""Laws that hold for every right answer. Each public function is one."""


def a_list_with_an_end_has_no_cycle(solve, head):
    """Without the link from the last node back into the list there is no cycle."""
    return solve(head=_values(head)) is False


def a_link_from_the_last_node_makes_a_cycle(solve, head):
    """Linking the last node to the first, a middle or the last node makes a cycle."""
    values = _values(head)
    targets = {0, len(values) // 2, len(values) - 1} if values else ()
    return all(solve(head={"values": values, "cycle": target}) is True for target in targets)


def values_do_not_matter(solve, head):
    """Giving all nodes the same value never changes the answer."""
    blank = [0] * len(_values(head))
    if isinstance(head, dict):
        blank = {**head, "values": blank}
    return solve(head=blank) == solve(head=head)


def _values(plain):
    return plain["values"] if isinstance(plain, dict) else plain or []
