"""Two walks through a small tree of any shape; a large one is a chain with a bush at its end."""

from random import Random

from judge.problem.trees import bush

BOUND = 30_000
MOST = 25_000


def inputs(draw):
    bound = draw.choice([20, 9, BOUND])
    shape = draw.tree(lambda: draw.integer(-bound, bound), 1, 14)
    return _walks(_without_doubles(shape))


def sized(n, seed):
    """A chain of left children for three quarters of the nodes, and a bush at its end.

    The values of the chain stand at the end of `inorder`, far away for whoever looks for them
    from the start; in the bush the left part of a node may have any size.
    """
    random = Random(seed)
    values = random.sample(range(-BOUND, BOUND + 1), min(max(n, 2), MOST))
    end = 3 * len(values) // 4
    chain = [place for value in values[1:end] for place in (value, None)]
    root, *rest = bush(values[end:], random)
    return _walks([*values[:1], *chain, root, None, *rest])


def _without_doubles(tree):
    """Each value that was met before makes way for the next larger one that is free."""
    seen, single = set(), []
    for value in tree:
        while value in seen:
            value = value + 1 if value < BOUND else -BOUND
        if value is not None:
            seen.add(value)
        single.append(value)
    return single


def _walks(tree):
    children = _children(tree)
    preorder, inorder, tasks = [], [], [(0, False)]
    while tasks:
        place, is_left_done = tasks.pop()
        left, right = children[place]
        if is_left_done:
            inorder.append(tree[place])
            tasks += [(right, False)] if right else []
        else:
            preorder.append(tree[place])
            tasks += [(place, True), (left, False)] if left else [(place, True)]
    return {"preorder": preorder, "inorder": inorder}


def _children(tree):
    """The places of both children by the place of a node; 0 where there is none."""
    children, following = {}, 1
    for place, value in enumerate(tree):
        if value is not None:
            pair = (following, following + 1)
            children[place] = [at if tree[at : at + 1] not in ([], [None]) else 0 for at in pair]
            following += 2
    return children
