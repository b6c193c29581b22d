"""Texts of the signs that people use to keep texts apart, and of digits; some are long."""

from itertools import chain, product
from random import Random
from string import printable, punctuation

LONGEST = 200
MOST_PLAIN = 48  # characters of a large text that are not rare
STEP = 499
HIGH = (
    range(0x1D400, 0x1D800),  # letters of mathematics
    range(0x1F000, 0x20000),  # emoji
    range(0x20000, 0x20400),
    range(0xE0000, 0xE0200),
    range(0xF0000, 0xF0100),
    range(0x10FF00, 0x110000),
)
ALPHABETS = [
    "#1:a",
    "/:\\#",
    "0123456789",
    "1#2",
    "a,;|",
    "\\/n",
    " \n\t\r",
    "a b\n",
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
    """40,000 texts hold all that people might keep for themselves: rare characters, or three signs.

    Emoji everywhere make Python store four bytes for each character, so that copies cost most.
    """
    random = Random(seed)
    plain = "".join(random.choices(printable, k=MOST_PLAIN * MOST_PLAIN))
    rare = _rare_characters()
    triples = ["".join(three) for three in product(punctuation + " \n", repeat=3)]
    texts = []
    for number in range(min(n, 40_000)):
        first = random.randrange(len(plain) - MOST_PLAIN)
        middle = first + random.randint(0, MOST_PLAIN // 2)
        last = middle + random.randint(0, MOST_PLAIN // 2)
        two = rare[2 * number % len(rare)] + rare[(2 * number + 1) % len(rare)]
        three = triples[number * STEP % len(triples)]
        texts.append(plain[first:middle] + two + plain[middle:last] + three)
    return {"strs": texts}


def _rare_characters():
    """Those of two bytes, and of the others a choice; mixed, so that each stretch has all kinds."""
    round_numbers = range(0x10000, 0x110000, 1000)
    codes = sorted({*range(0xD800), *range(0xE000, 0x10000), *round_numbers, *chain(*HIGH)})
    return [chr(code) for first in range(STEP) for code in codes[first::STEP]]
