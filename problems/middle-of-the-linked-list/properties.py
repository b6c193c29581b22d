"""Laws that hold for every right answer. Each public function is one."""


def half_of_the_nodes_come_before_it(solve, head):
    """The nodes before the answer are half of all nodes, rounded down."""
    return solve(head=head) == len(head) // 2


def two_more_nodes_move_the_middle_by_one(solve, head):
    """With two more nodes at the end the answer is the node behind the earlier answer."""
    return solve(head=[*head, 1, 2]) == solve(head=head) + 1


def values_do_not_matter(solve, head):
    """Giving all nodes the same value leaves the answer at its position."""
    return solve(head=[0 for _ in head]) == solve(head=head)
