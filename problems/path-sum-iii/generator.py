"""The difference of two totals is asked for: it is the sum of a path, or seems to be one."""

from random import Random

from judge.problem.trees import chain_into_bush

BOUND = 1_000_000_000
MOST = 20_000


def inputs(draw):
    root = draw.tree(lambda: draw.integer(-BOUND, BOUND), 0, 12)
    if not root or draw.choice([False, False, True]):
        return {"root": root, "target_sum": draw.integer(-3, 3)}
    # Totals of different branches are what a solution mixes up that never takes one out.
    totals = _totals(root)
    wanted = draw.choice(totals[1:]) - draw.choice(totals)
    return {"root": root, "target_sum": max(-BOUND, min(wanted, BOUND))}


def sized(n, seed):
    """A long chain ends in a bush; small numbers, so that very many paths have the sum."""
    random = Random(seed)
    values = [random.randint(-9, 9) for _ in range(min(n, MOST))]
    root = chain_into_bush(values, max(1, len(values) // 3), random)
    return {"root": root, "target_sum": random.randint(-9, 9)}


def _totals(root):
    """The sums from the root down to each node, and before them the 0 above the root."""
    totals = [0, root[0]]
    for place, value in enumerate(root[1:], start=1):
        # The children of node number k stand at the places 2k + 1 and 2k + 2.
        if value is not None:
            totals.append(totals[1 + (place - 1) // 2] + value)
    return totals
