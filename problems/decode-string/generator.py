"""Nested repetitions, with texts before, between and behind them, and numbers of several digits."""

from random import Random

LONGEST_TEXT = 1000
LONGEST_RESULT = 100_000
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def inputs(draw):
    letters = draw.choice(["ab", "xyz", LETTERS])
    most_parts = draw.choice([3, 2, 1, 5])

    def part(depth):
        if depth == 0 or draw.boolean():
            return draw.text(letters, 1, 3)
        inside = text(depth - 1)
        # The outer numbers stay small, so that the result does.
        numbers = [2, 1, 3, 5] if depth > 1 else [2, 1, 3, 10, 12, 20, 101, 300]
        return f"{draw.choice(numbers)}[{inside}]"

    def text(depth):
        return "".join(draw.list(lambda: part(depth), 1, most_parts))

    return {"s": text(draw.integer(0, 4))}


def sized(n, seed):
    """A result of at most n letters: nested blocks side by side, and letters for the rest."""
    random = Random(seed)
    left = min(n, LONGEST_RESULT)
    share = max(30, left // 40)
    text = ""
    while left >= share and len(text) < LONGEST_TEXT - 100:
        block, length = _block(random, share)
        text += block
        left -= length
    return {"s": text + "".join(random.choices(LETTERS, k=min(left, LONGEST_TEXT - len(text))))}


def _block(random, share):
    """A text such as `120[ab9[c]]`, and how many letters it stands for: `share` at most."""
    inner = random.randint(7, 20)
    outer = share // (2 + inner)
    first, second, third = random.choices(LETTERS, k=3)
    return f"{outer}[{first}{second}{inner}[{third}]]", outer * (2 + inner)
