"""Few different heights, so that equal, rising and falling stretches and zeros are common."""

from random import Random

HIGHEST = 10_000
MOST = 100_000


def inputs(draw):
    highest = draw.choice([3, 6, HIGHEST])
    heights = draw.integers(0, highest, size=(1, 12))
    match draw.choice(["as drawn", "rising", "falling", "steps", "no zeros"]):
        case "rising":
            heights.sort()
        case "falling":
            heights.sort(reverse=True)
        case "steps":
            heights = [height for height in heights for _ in range(draw.integer(1, 3))]
        case "no zeros":
            heights = [max(1, height) for height in heights]
    return {"heights": heights}


def sized(n, seed):
    """The bars rise to the middle and fall again: from each one it is far to a lower one."""
    random = Random(seed)
    heights = sorted(random.randint(0, HIGHEST) for _ in range(min(n, MOST)))
    return {"heights": [*heights[::2], *heights[1::2][::-1]]}
