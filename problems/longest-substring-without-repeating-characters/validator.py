"""No half of a surrogate pair, which is no character and cannot be written to a file."""


def complaint(s):
    try:
        s.encode()
    except UnicodeEncodeError as error:
        return f"the character {error.start} of `s` is only half of one (a lone surrogate)"
    return None
