"""The text is well formed, its numbers are at most 300, and it does not expand too far."""

import re

LARGEST_NUMBER = 300
LONGEST_RESULT = 100_000
PIECE = re.compile(r"(?P<letters>[a-z]+)|(?P<number>[1-9][0-9]{0,2})\[|\]")


def complaint(s):
    lengths = [0]  # of the text on each level that is open, outermost first
    numbers = []
    position = 0
    while position < len(s):
        piece = PIECE.match(s, position)
        if piece is None:
            return f"the text is not well formed at position {position}"
        if piece["letters"]:
            lengths[-1] += len(piece["letters"])
        elif piece["number"]:
            numbers.append(int(piece["number"]))
            lengths.append(0)
        elif numbers and lengths[-1]:
            inside = lengths.pop()
            lengths[-1] += numbers.pop() * inside
        else:
            return f"the bracket at position {position} closes nothing, or nothing is inside"
        if numbers and numbers[-1] > LARGEST_NUMBER:
            return f"the number at position {position} is greater than {LARGEST_NUMBER}"
        position = piece.end()
    if numbers:
        return "a bracket is never closed"
    if lengths[0] > LONGEST_RESULT:
        return f"the full text would have more than {LONGEST_RESULT} letters"
    return None
