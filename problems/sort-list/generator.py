"""Short lists with repeated values; a large one rises, falls, repeats and rises again."""

from random import Random

BOUND = 100_000
LONGEST = 20_000


def inputs(draw):
    top = draw.choice([3, 1, BOUND])
    return {"head": draw.integers(-top, top, size=(0, 10))}


def sized(n, seed):
    """Four stretches, one for each slow way: what is the worst for one is the best for another.

    The smallest values come first and the largest last, both in rising order: whoever takes an
    end of the list to divide it by splits off one node at a time, and whoever looks for a place
    from the front walks far. Between them are falling values and equal ones.
    """
    random = Random(seed)
    size = min(n, LONGEST)
    values = sorted(random.choices(range(-BOUND, BOUND + 1), k=size))
    low, middle, high = size // 4, size // 2, size - size // 4
    equal = values[middle : middle + 1] * (high - middle)
    return {"head": [*values[:low], *values[low:middle][::-1], *equal, *values[high:]]}
