"""No half of a surrogate pair, which is no character and cannot be written to a file."""


def complaint(strs):
    for number, text in enumerate(strs):
        try:
            text.encode()
        except UnicodeEncodeError as error:
            return (
                f"character {error.start} of text {number} is only half of one (a lone surrogate)"
            )
    return None
