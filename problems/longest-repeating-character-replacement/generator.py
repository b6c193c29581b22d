"""Few letters in short runs, and changes that are just enough, too few, or more than needed."""

from random import Random

LONGEST = 100_000


def inputs(draw):
    letters = draw.choice(["AB", "ABC", "A", "ABCD", "YZ", "ZXY", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"])

    def run():
        return draw.choice(letters) * draw.choice([1, 2, 1, 4])

    # A letter that is frequent, but not in one place, need not be the one to keep.
    scattered = "".join(letters[0] + draw.choice(letters) for _ in range(draw.integer(0, 4)))
    s = scattered + "".join(draw.list(run, 1, 9))
    few = draw.integer(0, min(3, len(s)))
    return {"s": s, "k": draw.choice([few, few, 0, 1, draw.integer(0, len(s)), len(s)])}


def sized(n, seed):
    """Two letters at random with changes for about half of them: every window is long."""
    random = Random(seed)
    n = min(n, LONGEST)
    return {"s": "".join(random.choices("AB", k=n)), "k": n // 4}
