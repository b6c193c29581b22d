"""Search trees of any shape, with k at both ends and in between."""

from random import Random

from judge.problem.trees import near_an_end, with_inorder

BOUND = 1_000_000_000
MOST = 100_000
LONGEST_CHAIN = 1000


def inputs(draw):
    keys = sorted({draw.integer(-BOUND, BOUND), *draw.integers(-BOUND, BOUND, size=(0, 11))})
    root = with_inorder(keys, near_an_end(draw))
    return {"root": root, "k": draw.integer(1, len(keys))}


def sized(n, seed):
    """With an odd seed it starts as a zigzag chain; k is near the end."""
    random = Random(seed)
    n = min(n, MOST)
    chain = LONGEST_CHAIN if seed % 2 else 0

    def place_of_root(start, end, level):
        return random.choice((start, end - 1)) if level < chain else random.randrange(start, end)

    keys = sorted(random.sample(range(-BOUND, BOUND + 1), n))
    return {"root": with_inorder(keys, place_of_root), "k": n - n // 10}
