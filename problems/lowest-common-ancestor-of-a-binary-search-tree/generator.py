"""Search trees of any shape, from a few keys that are often close together."""

from random import Random

from judge.problem.trees import near_an_end, with_inorder

BOUND = 1_000_000_000
MOST = 100_000
LONGEST_CHAIN = 1000


def inputs(draw):
    first = draw.integer(-BOUND, BOUND)
    second = first - 1 if first == BOUND else draw.integer(first + 1, BOUND)
    keys = sorted({first, second, *draw.integers(-BOUND, BOUND, size=(0, 10))})
    root = with_inorder(keys, near_an_end(draw))
    upper = draw.integer(0, len(keys) - 2)
    lower = draw.integer(upper + 1, len(keys) - 1)
    p, q = (lower, upper) if draw.boolean() else (upper, lower)
    return {"root": root, "p": p, "q": q}


def sized(n, seed):
    """With an odd seed it starts as a zigzag chain; `p` and `q` lie at the far end."""
    random = Random(seed)
    n = max(2, min(n, MOST))
    chain = LONGEST_CHAIN if seed % 2 else 0

    def place_of_root(start, end, level):
        return random.choice((start, end - 1)) if level < chain else random.randrange(start, end)

    keys = sorted(random.sample(range(-BOUND, BOUND + 1), n))
    return {"root": with_inorder(keys, place_of_root), "p": n - 1, "q": n - 2}
