"""Short chains that may touch or overlap, repeated numbers, everything shuffled."""

from random import Random

BOUND = 1_000_000_000


def inputs(draw):
    def chain():
        start = draw.integer(-BOUND, BOUND)
        return range(start, min(BOUND, start + draw.integer(0, 5)) + 1)

    nums = [number for chain in draw.list(chain, 0, 4) for number in chain]
    repeats = draw.list(lambda: draw.choice(nums), 0, 4) if nums else []
    return {"nums": draw.shuffled([*nums, *repeats])}


def sized(n, seed):
    """One long chain whose left end is repeated, and numbers without neighbours, shuffled.

    Neither walks nor repeats come cheap: each of a sixteenth of the numbers begins the chain.
    """
    n = min(n, 100_000)
    random = Random(seed)
    repeats, lonely = n // 16, n // 4
    start = random.randint(-BOUND // 2, BOUND // 2)
    nums = [start] * repeats + [*range(start, start + n - repeats - lonely)]
    nums += random.sample(range(-BOUND, -BOUND // 2 - 1, 2), lonely)
    random.shuffle(nums)
    return {"nums": nums}
