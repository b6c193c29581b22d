"""Texts of the signs that people use to keep texts apart, and of digits; some are long."""

from random import Random

LONGEST = 200
LENGTH = 28  # on average: 40,000 such texts hold every character that there is
STEP = 4999
ALPHABETS = [
    "#1:a",
    "/:\\#",
    "0123456789",
    "1#2",
    "a,;|",
    "\\/n",
    " \n\t\r",
    "\0\x01\x1e\x1f\x7f",
    "ab",
    "%20&=;",
    "\"'[],",
    "-_~.*+^$@!?<>(){}`",
    "éñπ漢",
    "ÿĀāĂ",
    "😀🔑\U0010ffff",
]


def inputs(draw):
    letters = draw.choice(ALPHABETS)
    texts = draw.list(lambda: draw.text(letters, 0, 5), 0, 6)
    if texts and draw.integer(0, 3) == 3:
        place = draw.integer(0, len(texts) - 1)
        length = draw.choice([10, 9, 12, 35, 100, 99, 127, 128, 136, LONGEST])
        texts[place] = ((texts[place] or letters[0]) * length)[:length]
    return {"strs": texts}


def sized(n, seed):
    """Characters of every kind in turn: 40,000 texts hold each of them."""
    random = Random(seed)
    characters = _every_character()
    texts = []
    place = random.randrange(len(characters))
    for number in range(min(n, 40_000)):
        # Two texts share a length, so that the whole does not depend on luck.
        length = random.randint(0, 2 * LENGTH) if number % 2 == 0 else 2 * LENGTH - length
        texts.append(characters[place : place + length])
        place = (place + length) % len(characters)
    return {"strs": texts}


def _every_character():
    """Without halves of surrogate pairs, and so mixed that each stretch has all kinds."""
    in_order = "".join(map(chr, [*range(0xD800), *range(0xE000, 0x110000)]))
    return "".join(in_order[first::STEP] for first in range(STEP))
