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
    """One chain whose left end is every other number: neither walks nor repeats come cheap."""
    n = min(n, 100_000)
    random = Random(seed)
    repeats = n // 2
    start = random.randint(-BOUND, BOUND - n)
    nums = [start] * repeats + [*range(start, start + n - repeats)]
    random.shuffle(nums)
    return {"nums": nums}
