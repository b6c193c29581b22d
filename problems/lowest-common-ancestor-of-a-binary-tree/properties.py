"""Laws that hold for every right answer. Each public function is one."""


def p_and_q_may_change_places(solve, root, p, q):
    """Exchanging `p` and `q` gives the same node."""
    return solve(root=root, p=q, q=p) == solve(root=root, p=p, q=q)


def values_do_not_matter(solve, root, p, q):
    """Giving all nodes the same value gives the same node."""
    blank = [None if value is None else 0 for value in root]
    return solve(root=blank, p=p, q=q) == solve(root=root, p=p, q=q)


def the_answer_and_p_have_the_answer_in_common(solve, root, p, q):
    """The lowest common ancestor of `p` and the answer is the answer itself."""
    answer = solve(root=root, p=p, q=q)
    return answer == p or solve(root=root, p=p, q=answer) == answer


def both_nodes_lie_below_the_answer_but_below_no_child_of_it(solve, root, p, q):
    """The answer is an ancestor of `p` and `q`, and none of its children is one."""
    answer = solve(root=root, p=p, q=q)
    holders = [node for node, end in _subtrees(root) if node <= p < end and node <= q < end]
    return answer == max(holders)


def _subtrees(root):
    """Of each node in preorder: its number and the number that follows its subtree's last."""
    children = _children(root)
    subtrees = []
    number = 0
    stack = [(0, None)]
    while stack:
        place, opened = stack.pop()
        if opened is not None:
            subtrees.append((opened, number))
            continue
        stack.append((place, number))
        number += 1
        stack += [(child, None) for child in reversed(children[place])]
    return subtrees


def _children(root):
    """The places of each node's children in the level order, left before right."""
    children = {0: []}
    parents = [0, 0]
    for place, value in enumerate(root[1:], start=1):
        parent = parents[place - 1]
        if value is not None:
            children[parent].append(place)
            children[place] = []
            parents += [place, place]
    return children
