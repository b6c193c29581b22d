"""Laws that hold for every right answer. Each public function is one."""


def a_copy_of_the_copy_has_the_same_form(solve, node):
    """Copying the copy gives once more the graph that was given."""
    return (solve(node=solve(node=node)) or []) == (node or [])


def the_order_of_the_neighbors_is_kept(solve, node):
    """Turning all lists of neighbors around turns them around in the copy too."""
    turned = solve(node=[row[::-1] for row in node or []]) or []
    return turned == [row[::-1] for row in solve(node=node) or []]


def a_new_node_at_the_end_is_all_that_changes(solve, node):
    """Joining one more node to the last one adds it to the copy and changes nothing else."""
    if not node:
        return solve(node=[[]]) == [[]]
    *rest, last = solve(node=node) or [[]]
    size = len(node)
    grown = solve(node=[*node[:-1], [*node[-1], size + 1], [size]])
    return grown == [*rest, [*last, size + 1], [size]]
