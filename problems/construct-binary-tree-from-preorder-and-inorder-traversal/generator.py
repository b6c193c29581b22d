"""Two walks through a small tree of any shape; the large trees are a chain and a bush."""

from random import Random

from judge.problem.trees import bush

BOUND = 30_000
MOST = 30_000


def inputs(draw):
    bound = draw.choice([20, 9, BOUND])
    shape = draw.tree(lambda: draw.integer(-bound, bound), 1, 14)
    return _walks(_without_doubles(shape))


def sized(n, seed):
    """With an odd seed a chain of left children, whose values stand at the end of `inorder`.

    With an even one a tree in which the left part of a node may have any size.
    """
    random = Random(seed)
    values = random.sample(range(-BOUND, BOUND + 1), min(n, MOST))
    if seed % 2:
        return {"preorder": values, "inorder": values[::-1]}
    return _walks(bush(values, random))


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
