"""Laws that hold for every right answer. Each public function is one."""


def p_and_q_may_change_places(solve, root, p, q):
    """Exchanging `p` and `q` gives the same node."""
    return solve(root=root, p=q, q=p) == solve(root=root, p=p, q=q)


def the_value_lies_between_those_of_p_and_q(solve, root, p, q):
    """The value of the answer is at least the smaller and at most the larger of the two values."""
    values = _preorder(root)
    low, high = sorted((values[p], values[q]))
    return low <= values[solve(root=root, p=p, q=q)] <= high


def no_node_in_between_lies_higher(solve, root, p, q):
    """Of all nodes with a value from that of `p` to that of `q`, the answer is the topmost one."""
    values = _preorder(root)
    low, high = sorted((values[p], values[q]))
    topmost = next(number for number, value in enumerate(values) if low <= value <= high)
    return solve(root=root, p=p, q=q) == topmost


def the_answer_and_p_have_the_answer_in_common(solve, root, p, q):
    """The lowest common ancestor of `p` and the answer is the answer itself."""
    answer = solve(root=root, p=p, q=q)
    return answer == p or solve(root=root, p=p, q=answer) == answer


def _preorder(root):
    """In the flat form the children of node number k stand at the places 2k + 1 and 2k + 2."""
    nodes = [place for place, value in enumerate(root) if value is not None]
    left_of = {place: 2 * number + 1 for number, place in enumerate(nodes)}
    values, waiting = [], [0]
    while waiting:
        place = waiting.pop()
        if place in left_of:
            values.append(root[place])
            waiting += [left_of[place] + 1, left_of[place]]
    return values
