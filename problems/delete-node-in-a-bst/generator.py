"""Search trees of all shapes; mostly the key is in the tree, often near the top."""

from itertools import accumulate
from random import Random

from judge.problem.trees import near_an_end, with_inorder

BOUND = 100_000
MOST = 10_000
LONGEST_CHAIN = 2_000


def inputs(draw):
    if draw.boolean():
        steps = draw.integers(1, 9, size=(5, 14))
        values = [*accumulate(steps, initial=draw.integer(-30, 30))]
    else:
        values = sorted(set(draw.integers(-BOUND, BOUND, size=(0, 14))))
    root = _drawn_tree(values, draw)
    if values and (draw.boolean() or draw.boolean()):
        near_the_top = [value for value in root if value is not None][:6]
        return {"root": root, "key": draw.choice(near_the_top)}
    return {"root": root, "key": draw.integer(-BOUND, BOUND)}


def sized(n, seed):
    """With an odd seed a winding chain with the key at its end, with an even one a bushy tree.

    In the bushy one the root goes, which mostly has two children.
    """
    random = Random(seed)
    most = LONGEST_CHAIN if seed % 2 else MOST
    values = sorted(random.sample(range(-BOUND, BOUND + 1), min(n, most)))
    if seed % 2:
        root = with_inorder(values, lambda low, high, level: random.choice([low, high - 1]))
        return {"root": root, "key": root[-1]}
    root = with_inorder(values, lambda low, high, level: random.randrange(low, high))
    return {"root": root, "key": root[0]}


def _drawn_tree(values, draw):
    """The top of a part is its middle value or any other; those at the ends make chains."""

    anywhere = near_an_end(draw)

    def place_of_root(low, high, level):
        return (low + high) // 2 if draw.boolean() else anywhere(low, high, level)

    return with_inorder(values, place_of_root)
