"""A text and a rearrangement of it, and what is nearly one: one character, or one count, off."""

from random import Random

MOST = 100_000
LETTERS = "abcdefghijklmnopqrstuvwxyz"
ALPHABETS = ["ab", "abcd", "aAbB", "a b1", "aéz", "a山😀😃", LETTERS]
LOOKALIKES = [
    ("ad", "bc"),  # the same sum of codes
    ("bx", "ip"),  # the same product of codes
    ("aa", "bb"),  # nothing is left of either after xor
    ("aab", "abb"),  # the same set of letters
    ("aabcc", "abbbc"),  # the same set and the same sum
    ("b", "B"),
    ("é", "è"),
    ("é", "ǩ"),  # the same place in a table of 256
    ("A", "u"),  # the same place in a table of 26 that is read from its end
    ("😀", "😃"),
    ("1", " "),
]
CHANGES = [
    "none",
    "lookalike",
    "replace",
    "insert",
    "leave out",
    "lookalike",
    "extend s",
    "any text",
]


def inputs(draw):
    alphabet = draw.choice(ALPHABETS)
    s = draw.text(alphabet, 0, 10)
    t = draw.shuffled(s) if draw.boolean() else list(s)
    position = draw.integer(0, len(t))
    match draw.choice(CHANGES):
        case "lookalike":
            left, right = draw.choice(LOOKALIKES)
            s, t = s + left, [*t[:position], *right, *t[position:]]
        case "replace":
            t[position : position + 1] = draw.choice(alphabet)
        case "insert":
            t.insert(position, draw.choice(alphabet))
        case "leave out":
            del t[position : position + 1]
        case "extend s":
            s += draw.choice(alphabet)
        case "any text":
            t = draw.text(alphabet, 0, 10)
    return {"s": s, "t": "".join(t)}


def sized(n, seed):
    """Two letters in two blocks, which `t` has the other way round: each search crosses a block."""
    first, second = Random(seed).sample(LETTERS, 2)
    count = min(n, MOST)
    half = count // 2
    return {
        "s": first * half + second * (count - half),
        "t": second * (count - half) + first * half,
    }
