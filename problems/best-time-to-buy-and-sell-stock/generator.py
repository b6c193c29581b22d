"""Prices that fall, that have their highest before their lowest, or that do as they like."""

from random import Random

HIGHEST = 10_000
MOST = 100_000


def inputs(draw):
    low, high = draw.choice([(0, 9), (0, HIGHEST), (HIGHEST - 5, HIGHEST), (0, 2)])
    prices = draw.integers(low, high, size=(1, 12))
    match draw.choice(["as drawn", "falling", "highest first", "lowest last", "rising"]):
        case "falling":
            prices.sort(reverse=True)
        case "highest first":
            prices.insert(0, high)
        case "lowest last":
            prices.append(low)
        case "rising":
            prices.sort()
    return {"prices": prices}


def sized(n, seed):
    """The price falls day by day and rises only at the end: every day might be the best so far."""
    random = Random(seed)
    count = min(n, MOST)
    falling = sorted((random.randint(0, HIGHEST - 9) for _ in range(count - 1)), reverse=True)
    return {"prices": [*falling, falling[-1] + 9 if falling else HIGHEST]}
