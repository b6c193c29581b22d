"""Few different letters, and palindromes of both kinds planted anywhere, or nearly."""

from random import Random

ALPHABETS = ["ab", "abc", "aA1", "a", "abcdefgh"]


def inputs(draw):
    letters = draw.choice(ALPHABETS)
    half = draw.text(letters, 1, 5)
    between = {
        "even": "",
        "odd": draw.choice(letters),
        # Turned round, the text holds `half` again, though not as part of a palindrome.
        "torn": draw.choice(["bc", "xyz", "dk", "ab"]),
    }[draw.choice(["even", "odd", "torn"])]
    before = draw.text(letters, 0, 4)
    after = draw.text(letters, 0, 4)
    return {"s": before + half + between + half[::-1] + after}


def sized(n, seed):
    """Two long rows of one letter, far apart: nearly all pieces look like a palindrome for long."""
    n = min(n, 5000)
    random = Random(seed)
    row = "a" * (2 * n // 5)
    between = "b" + "".join(random.choices("ab", k=n)) + "c"
    return {"s": (row + between[: n - 2 * len(row) - 1] + "c" + row)[:n]}
