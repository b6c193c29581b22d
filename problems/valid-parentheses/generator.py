"""Valid texts, and texts that are one change away from one."""

from random import Random

OPENERS = "([{"
CLOSING = {"(": ")", "[": "]", "{": "}"}
CHANGES = ["none", "cross", "replace", "leave out", "exchange neighbours", "insert"]


def inputs(draw):
    brackets = _valid(draw)
    _change(draw, brackets, draw.choice(CHANGES))
    return {"s": "".join(brackets)}


def sized(n, seed):
    """Brackets of one kind, all opened before the first is closed; an odd one stays open."""
    opener = Random(seed).choice(OPENERS)
    return {"s": opener * (n - n // 2) + CLOSING[opener] * (n // 2)}


def _valid(draw):
    brackets, still_open = [], []
    for opens in draw.list(draw.boolean, 0, 10):
        if opens or not still_open:
            still_open.append(draw.choice(OPENERS))
            brackets.append(still_open[-1])
        else:
            brackets.append(CLOSING[still_open.pop()])
    return brackets + [CLOSING[opener] for opener in reversed(still_open)]


def _change(draw, brackets, change):
    position = draw.integer(0, len(brackets))
    here = slice(position, position + 1)
    match change:
        case "cross":
            outer, inner = draw.choice(OPENERS), draw.choice(OPENERS)
            brackets[position:position] = [outer, inner, CLOSING[outer], CLOSING[inner]]
        case "replace":
            brackets[here] = draw.choice("([{)]}")
        case "leave out":
            del brackets[here]
        case "exchange neighbours":
            brackets[position : position + 2] = brackets[position : position + 2][::-1]
        case "insert":
            brackets.insert(position, draw.choice("([{)]}"))
