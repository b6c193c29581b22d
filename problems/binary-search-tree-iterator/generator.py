"""Search trees of all shapes, asked for some or all of their values."""

from itertools import accumulate
from random import Random

from judge.problem.trees import near_an_end, with_inorder

BOUND = 1_000_000
MOST = 100_000
LONGEST_CHAIN = 2_000


def inputs(draw):
    if draw.boolean():
        values = sorted(set(draw.integers(0, BOUND, size=(1, 14))))
    else:
        values = [*accumulate(draw.integers(1, 9, size=(0, 13)), initial=draw.integer(0, 9))]
    handed_out = len(values) if draw.boolean() else draw.integer(0, len(values))

    def questions():
        return draw.list(lambda: ["has_next"], 0, 2)

    calls = questions()
    for _ in range(handed_out):
        calls += [["next"], *questions()]
    return {"calls": [["BSTIterator", _drawn_tree(values, draw)], *calls]}


def sized(n, seed):
    """A tree of n nodes and n calls, `has_next` and `next` in turns.

    With an odd seed the tree is bushy; with an even one it is a chain, of left children only if
    the seed can be divided by 4.
    """
    random = Random(seed)
    most = MOST if seed % 2 else LONGEST_CHAIN
    values = sorted(random.sample(range(BOUND + 1), min(n, most)))

    def place_of_root(low, high, level):
        if seed % 2:
            return random.randrange(low, high)
        return high - 1 if seed % 4 == 0 else random.choice([low, high - 1])

    turns = [["has_next"], ["next"]] * ((len(values) + 1) // 2)
    return {"calls": [["BSTIterator", with_inorder(values, place_of_root)], *turns[: len(values)]]}


def _drawn_tree(values, draw):
    """The top of a part is its middle value or any other; those at the ends make chains."""

    anywhere = near_an_end(draw)

    def place_of_root(low, high, level):
        return (low + high) // 2 if draw.boolean() else anywhere(low, high, level)

    return with_inorder(values, place_of_root)
