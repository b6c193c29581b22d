"""Few different letters, and palindromes of both kinds planted anywhere, or nearly."""

from random import Random

LONGEST_SHORT_TEXT = 2500
ROWS = 5
ALPHABETS = ["ab", "abc", "aA1", "a", "abcdefgh"]


def inputs(draw):
    letters = draw.choice(ALPHABETS)
    half = draw.text(letters, 0, 5)
    between = {
        "even": "",
        "odd": draw.choice(letters),
        # Turned round, the text holds `half` again, though not as part of a palindrome.
        "torn": draw.choice(["bc", "xyz", "dk", "ab"]),
    }[draw.choice(["even", "odd", "torn"])]
    before = draw.text(letters, 0, 4)
    after = draw.text(letters, 0, 4)
    return {"s": before + half + between + half[::-1] + after or letters[0]}


def sized(n, seed):
    """Short: random letters, where the classes part early. Long: rows of one letter.

    In the rows every middle has a long way to go, so that the limit, which follows the
    reference, leaves room for a table of all pieces, but not for turning each one round.
    """
    n = min(n, 5000)
    random = Random(seed)
    if n <= LONGEST_SHORT_TEXT:
        return {"s": "".join(random.choices("ab", k=n))}
    letter, left, right = random.sample("abcdefgh", 3)
    # Between two rows stands no middle of a palindrome: `left` and `right` differ.
    row = letter * (n // ROWS - 2)
    return {"s": (left + right).join([row] * ROWS).ljust(n, right)}
