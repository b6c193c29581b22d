"""Values and text for the eye: Python's notation, cut where it is long, escaped always.

Whatever a submission prints, raises or returns may hold terminal controls or marks that
turn the direction of text; none of them leaves here.
"""

from judge.verdict import Plain

_ITEMS_SHOWN = 12
_TEXT_SHOWN = 240


def escape(text: str) -> str:
    """The text with every character that does not print written as an escape."""
    return "".join(map(_escaped, text))


def value_text(value: Plain, *, short: bool = True) -> str:
    """The value as Python writes it; a long one is cut and says how long it is."""
    match value:
        case list():
            text = "[" + ", ".join(value_text(part, short=short) for part in value) + "]"
            if not short or len(text) <= _TEXT_SHOWN or len(value) <= _ITEMS_SHOWN:
                return text
            shown = ", ".join(map(value_text, value[:_ITEMS_SHOWN]))
            return f"[{shown}, … {len(value):,} items]"
        case str() if short and len(value) > _TEXT_SHOWN:
            return f"{value[:_TEXT_SHOWN]!r}… {len(value):,} characters"
        case _:
            return cut(repr_text(value)) if short else repr_text(value)


def cut(text: str, length: int = _TEXT_SHOWN) -> str:
    return text if len(text) <= length else f"{text[:length]}… {len(text):,} characters"


def repr_text(value: object) -> str:
    try:
        return repr(value)
    except ValueError:  # Python refuses to write integers of more than 4,300 digits
        return hex(value) if isinstance(value, int) else "a value with a huge integer"


def _escaped(character: str) -> str:
    if character.isprintable() or character in "\n\t":
        return character
    return character.encode("unicode_escape", "backslashreplace").decode("ascii")
