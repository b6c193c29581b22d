"""Laws that hold for every right answer. Each public function is one."""


def the_answer_is_where_the_last_node_leads(solve, head):
    """The answer is the node that the last node's `next` points at."""
    return solve(head=head) == (head["cycle"] if isinstance(head, dict) else None)


def without_the_link_back_there_is_no_answer(solve, head):
    """Without the link from the last node back into the list the answer is None."""
    return solve(head=_values(head)) is None


def a_new_first_node_moves_the_answer_by_one(solve, head):
    """A node put in front of the list leaves the cycle's first node the same one."""
    longer = [0, *_values(head)]
    if not isinstance(head, dict):
        return solve(head=longer) is None
    position = solve(head=head)
    moved = solve(head={"values": longer, "cycle": head["cycle"] + 1})
    return isinstance(position, int) and moved == position + 1


def _values(plain):
    return plain["values"] if isinstance(plain, dict) else plain or []
