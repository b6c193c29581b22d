"""The letters of s1 are planted in s2, exactly or nearly: one changed, one doubled, torn apart."""

from random import Random

LONGEST = 100_000
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def inputs(draw):
    letters = draw.choice(["ab", "abc", "abcd", "a", "xyz", LETTERS])
    s1 = draw.text(letters, 1, 6)
    planted = _nearly(draw, draw.shuffled(s1), letters)
    before, after = draw.text(letters, 0, 4), draw.text(letters, 0, 4)
    return {"s1": s1, "s2": before + planted + after or letters[0]}


def sized(n, seed):
    """Each window of s2 has one letter too many and one too few, but for the last of all.

    The last one is right where the seed is odd.
    """
    random = Random(seed)
    n = min(n, LONGEST)
    half = max(1, n // 2)
    block = random.choices(LETTERS[:25], k=half - 1)
    s1 = [*block, "y"]
    random.shuffle(s1)
    last = "y" if seed % 2 else "z"
    s2 = "".join([*block, "z"]) * 2
    return {"s1": "".join(s1), "s2": s2[: 2 * half - 1] + last}


def _nearly(draw, part, letters):
    match draw.choice(["exact", "changed", "torn", "short", "doubled", "balanced", "none"]):
        case "changed":
            part[draw.integer(0, len(part) - 1)] = draw.choice(letters)
        case "torn":
            part.insert(draw.integer(0, len(part)), draw.choice(letters + "q"))
        case "short":
            part.pop()
        case "doubled":
            part[draw.integer(0, len(part) - 1)] = draw.choice(part)
        case "balanced":
            # The sum of the letters' codes stays as it is.
            for place, step in ((0, 1), (-1, -1)):
                part[place] = LETTERS[(LETTERS.index(part[place]) + step) % len(LETTERS)]
        case "none":
            part = []
        case _:
            pass
    return "".join(part)
