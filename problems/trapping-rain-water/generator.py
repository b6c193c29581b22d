"""Low skylines with equal heights, zeros and a highest block anywhere, also at the ends."""

from random import Random

HIGHEST = 100_000
MOST = 100_000


def inputs(draw):
    highest = draw.choice([3, 6, HIGHEST])
    height = draw.integers(0, highest, size=(1, 12))
    match draw.choice(["as drawn", "between walls", "one way", "steps"]):
        case "between walls":
            height = [draw.integer(0, highest), *height, draw.integer(0, highest)]
        case "one way":
            height.sort(reverse=draw.boolean())
        case "steps":
            height = [level for level in height for _ in range(draw.integer(1, 3))]
    return {"height": height}


def sized(n, seed):
    """A jagged valley between two jagged slopes that lead outwards and down.

    In the valley the walls are far away, and on the slopes no block is topped on the outer side.
    """
    random = Random(seed)
    count = min(n, MOST)
    rising = sorted(random.randint(0, HIGHEST) for _ in range(count))
    slopes = [rising[start::4] for start in range(4)]
    skyline = [*slopes[0], *slopes[1][::-1], *slopes[2], *slopes[3][::-1]]
    dents = [random.randint(0, HIGHEST // 10) * (place % 2) for place in range(count)]
    return {"height": [max(0, level - dent) for level, dent in zip(skyline, dents, strict=True)]}
