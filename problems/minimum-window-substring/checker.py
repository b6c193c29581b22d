"""A piece of `s` that covers `t` and is as short as the shortest."""

from collections import Counter

MOST_SHOWN = 40


def complaint(returned, expected, s, t):
    if returned == "":
        return None if expected == "" else f"a piece of {len(expected)} letters covers `t`"
    if returned not in s:
        return f"{_shown(returned)} does not stand in `s` like this, letter next to letter"
    missing = Counter(t) - Counter(returned)
    if missing:
        letter, count = missing.most_common(1)[0]
        return f"{_shown(returned)} does not cover `t`: {count} more of `{letter}` are needed"
    if len(returned) > len(expected):
        found = f"{_shown(returned)} covers `t` with {len(returned)} letters"
        return f"{found}, but a piece of {len(expected)} is enough"
    return None


def _shown(text):
    if len(text) <= MOST_SHOWN:
        return repr(text)
    return f"a text of {len(text)} characters, {text[:MOST_SHOWN]!r} and so on,"
