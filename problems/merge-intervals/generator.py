"""Small coordinates, so that touching, nested and nearly touching stretches are common."""

from random import Random

BOUND = 1_000_000_000


def inputs(draw):
    top = draw.choice([12, 6, 30, BOUND])
    longest = draw.choice([2, 4, top])

    def interval():
        start = draw.integer(0, top)
        return [start, draw.integer(start, min(top, start + longest))]

    return {"intervals": draw.list(interval, 1, 9)}


def sized(n, seed):
    """Stretches in random order with gaps between them: no pair can be joined and forgotten."""
    random = Random(seed)
    room = BOUND // n
    starts = [room * number + random.randrange(room // 2) for number in range(n)]
    random.shuffle(starts)
    return {"intervals": [[start, start + random.randrange(room // 2)] for start in starts]}
