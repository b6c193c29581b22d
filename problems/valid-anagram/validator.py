"""Halves of surrogate pairs are no characters."""


def complaint(s, t):
    for name, text in (("s", s), ("t", t)):
        try:
            text.encode()
        except UnicodeEncodeError as error:
            return f"`{name}` holds half a surrogate pair at position {error.start}"
    return None
