"""A piece of `s` that covers `t` and is as short as the shortest."""

from collections import Counter

MOST_SHOWN = 40


def complaint(returned, expected, s, t):
    if returned == "":
        return None if expected == "" else f"there is a piece that covers `t`: {_shown(expected)}"
    if returned not in s:
        return f"{_shown(returned)} does not stand in `s` like this, letter next to letter"
    missing = Counter(t) - Counter(returned)
    if missing:
        letter, count = missing.most_common(1)[0]
        return f"{_shown(returned)} does not cover `t`: it lacks `{letter}`, {count} times"
    if len(returned) > len(expected):
        found = f"{_shown(returned)} has the length {len(returned)}"
        return f"{found}, but a piece of the length {len(expected)} covers `t` as well"
    return None


def _shown(text):
    if len(text) <= MOST_SHOWN:
        return repr(text)
    return f"a text of {len(text)} characters, {text[:MOST_SHOWN]!r} and so on,"
