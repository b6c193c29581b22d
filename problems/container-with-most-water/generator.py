"""Few walls: equal ones, tall ones in the middle, slopes, marks of height 0."""

from random import Random

TALLEST = 10_000


def inputs(draw):
    tallest = draw.choice([TALLEST, 3, 12])
    height = draw.integers(0, tallest, size=(2, 10))
    match draw.choice(["as they are", "rising", "falling", "two towers", "all equal"]):
        case "rising":
            height = sorted(height)
        case "falling":
            height = sorted(height, reverse=True)
        case "two towers":
            for _ in range(2):
                height.insert(draw.integer(0, len(height)), draw.integer(tallest // 2, TALLEST))
        case "all equal":
            height = height[:1] * len(height)
    return {"height": height}


def sized(n, seed):
    """Odd seeds: a hill, on which no wall can be left out early. Even ones: random heights."""
    n = min(max(n, 2), 100_000)
    random = Random(seed)
    if seed % 2 == 0:
        return {"height": [random.randint(0, TALLEST) for _ in range(n)]}
    steepness = random.uniform(0.5, 1) * TALLEST / n
    return {"height": [int(steepness * (1 + min(wall, n - 1 - wall))) for wall in range(n)]}
