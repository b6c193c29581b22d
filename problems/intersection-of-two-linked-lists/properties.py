"""Laws that hold for every right answer. Each public function is one."""


def the_two_lists_may_change_places(solve, head_a, head_b):
    """Exchanging the two lists gives the same node."""
    own_a, own_b, shared = _parts(head_a, head_b)
    there = solve(head_a=[*own_b, *shared], head_b=_joined(own_a, len(own_b), shared))
    here = solve(head_a=head_a, head_b=head_b)
    if not shared:
        return there is None and here is None
    return there == len(own_b) and here == len(own_a)


def a_new_first_node_changes_nothing(solve, head_a, head_b):
    """A node put in front of either list leaves the answer the same node."""
    own_a, own_b, shared = _parts(head_a, head_b)
    answer = solve(head_a=head_a, head_b=head_b)
    longer_b = solve(head_a=head_a, head_b=_joined([1, *own_b], len(own_a), shared))
    longer_a = solve(head_a=[1, *own_a, *shared], head_b=_joined(own_b, len(own_a) + 1, shared))
    return longer_b == answer and longer_a == (None if answer is None else answer + 1)


def values_do_not_matter(solve, head_a, head_b):
    """Giving all nodes the same value gives the same node."""
    own_a, own_b, shared = _parts(head_a, head_b)
    blank_a = [0 for _ in [*own_a, *shared]]
    blank_b = _joined([0 for _ in own_b], len(own_a), shared)
    return solve(head_a=blank_a, head_b=blank_b) == solve(head_a=head_a, head_b=head_b)


def _parts(head_a, head_b):
    """The values that only the first list has, those of the second, and those in common."""
    values_a = head_a["values"] if isinstance(head_a, dict) else head_a
    if not isinstance(head_b, dict):
        return values_a, head_b, []
    meeting = head_b.get("joins", {}).get("head_a", len(values_a))
    return values_a[:meeting], head_b["values"], values_a[meeting:]


def _joined(values, position, shared):
    return {"values": values, "joins": {"head_a": position}} if shared else values
