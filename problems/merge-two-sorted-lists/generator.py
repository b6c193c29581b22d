"""Few different values, so that equal ones meet; the sizes of the two lists differ freely."""

from random import Random

BOUND = 100_000
LONGEST = 50_000


def inputs(draw):
    top = draw.choice([4, 1, BOUND])
    return {name: sorted(draw.integers(-top, top, size=(0, 8))) for name in ("list1", "list2")}


def sized(n, seed):
    """Random values, so that the lists interleave to the end."""
    random = Random(seed)
    sizes = [min(n - n // 2, LONGEST), min(n // 2, LONGEST)]
    list1, list2 = (sorted(random.choices(range(-BOUND, BOUND + 1), k=size)) for size in sizes)
    return {"list1": list1, "list2": list2}
