"""Nothing but ASCII."""


def complaint(s):
    if s.isascii():
        return None
    foreign = next(char for char in s if not char.isascii())
    return f"{foreign!r} is not an ASCII character"
