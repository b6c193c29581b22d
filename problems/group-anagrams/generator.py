"""Words of few letters with their rearrangements, and words that careless keys take for equal."""

from random import Random

MOST = 10_000
LETTERS = "abcdefghijklmnopqrstuvwxyz"
LENGTH, LONGEST = 20, 100
RUNS = [1, 11, 10, 0, 2]
LOOKALIKES = [
    ["ad", "bc"],  # the same sum of letter codes
    ["bx", "ip"],  # the same product of letter codes
    ["aab", "abb"],  # the same letters, but not equally often
    ["aabcc", "abbbc"],  # the same letters and the same sum
    ["a" + 11 * "b", 11 * "a" + "b"],  # counts that read the same without a separator
    ["ab", "b"],  # the same product if a counts as 1, and the same sum if it counts as 0
    ["aa", "b"],  # the same sum if a counts as 1, and the same powers of two
]


def inputs(draw):
    kind = draw.choice(["few letters", "rearranged", "lookalikes", "runs", "any letters"])

    def words():
        match kind:
            case "few letters":
                return [draw.text("ab", 0, 4)]
            case "rearranged":
                word = draw.text("abcd", 0, 6)
                return [word, "".join(draw.shuffled(word))]
            case "lookalikes":
                return draw.choice(LOOKALIKES)
            case "runs":
                left, right = draw.choice(RUNS), draw.choice(RUNS)
                return ["a" * left + "b" * right, "b" * left + "a" * right]
            case _:
                return [draw.text(LETTERS, 0, 3)]

    return {"strs": [word for some in draw.list(words, 1, 8) for word in some]}


def sized(n, seed):
    """No two words have the same letters, so that there are as many groups as words.

    The runs of one letter are equal to `b` for those who add up powers of some number.
    """
    random = Random(seed)
    words = {word: word for word in ["b", *("a" * length for length in range(2, LONGEST + 1))]}
    while len(words) < min(n, MOST):
        letters = random.choices(LETTERS, k=LENGTH)
        words["".join(sorted(letters))] = "".join(letters)
    return {"strs": list(words.values())[:n]}
