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
    """Odd seeds: random heights. Even ones: a hill, on which few walls stand behind a taller one."""
    n = min(max(n, 2), 100_000)
    random = Random(seed)
    if seed % 2:
        return {"height": [random.randint(0, TALLEST) for _ in range(n)]}
    return {"height": [min(wall, n - 1 - wall) * TALLEST // n for wall in range(n)]}
