"""Few different characters, and sets of characters that careless tables take for the same."""

from random import Random

ALPHABETS = [
    "ab",
    "abc",
    "abcdef",
    "a",
    "abcdefghijklmnopqrstuvwxyz",
    "aA bB",
    " \n\t\0!~",
    "0123456789",
    "aáš",  # equal modulo 128, and two of them modulo 256
    "áb",
    "ab\U00010061",  # two of them equal modulo 65,536
    "aG",  # as far apart as the letters are many
    "eé\u0301",  # é in one character or in two
    "áaš漢字💡😀",
]
OFTEN = 15  # times that a character comes back in a large text


def inputs(draw):
    letters = draw.choice(ALPHABETS)
    part = draw.text(letters, 0, 8)
    # The way there and back brings each character again after the ones that followed it.
    back = draw.choice(["", part[::-1], part, part[:1] + draw.choice(letters)])
    return {"s": part + back + draw.text(letters, 0, 6)}


def sized(n, seed):
    """The same different characters over and over: the piece stays long all the way."""
    random = Random(seed)
    n = min(n, 100_000)
    letters = random.sample(range(0x100, 0xD800), max(1, n // OFTEN))
    return {"s": ("".join(map(chr, letters)) * (n // len(letters) + 1))[:n]}
