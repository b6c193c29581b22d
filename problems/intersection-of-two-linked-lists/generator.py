"""Lists that meet at once, late or never, with equal values in the parts of their own."""

from random import Random

BOUND = 100_000
LONGEST = 30_000


def inputs(draw):
    top = draw.choice([1, 3, BOUND])
    shared = draw.integers(-top, top, size=(0, 4))
    own_a = draw.integers(-top, top, size=(0 if shared else 1, 5))
    own_b = draw.integers(-top, top, size=(0 if shared else 1, 5))
    if not shared and draw.boolean():
        own_b = [*own_b, *own_a]  # equal values to the end, but no node in common
    return _lists(own_a, own_b, shared)


def sized(n, seed):
    """Both lists have n nodes; only the last is in common if the seed is even, else none is."""
    random = Random(seed)
    size = min(n, LONGEST)
    shared = [random.randint(-BOUND, BOUND)] if seed % 2 == 0 else []
    own_a, own_b = (
        random.choices(range(-BOUND, BOUND + 1), k=size - len(shared)) for _ in range(2)
    )
    return _lists(own_a, own_b, shared)


def _lists(own_a, own_b, shared):
    joined = {"values": own_b, "joins": {"head_a": len(own_a)}}
    return {"head_a": [*own_a, *shared], "head_b": joined if shared else own_b}
