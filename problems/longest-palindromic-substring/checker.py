"""A palindrome, a piece of the text, and as long as the longest."""

MOST_SHOWN = 40


def complaint(returned, expected, s):
    if returned != returned[::-1]:
        return f"{_shown(returned)} is no palindrome"
    if returned not in s:
        return f"{_shown(returned)} does not stand in `s` like this, character next to character"
    if len(returned) < len(expected):
        found = f"{_shown(returned)} has the length {len(returned)}"
        return f"{found}, but a palindrome of the length {len(expected)} is there"
    return None


def _shown(text):
    if len(text) <= MOST_SHOWN:
        return repr(text)
    return f"a text of {len(text)} characters, {text[:MOST_SHOWN]!r} and so on,"
