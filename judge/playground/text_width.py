"""How many columns of a terminal a text takes, and which characters may reach it at all."""

import unicodedata

_HIDDEN_CATEGORIES = ("C", "Zl", "Zp")
"""Control and format characters, halves of surrogate pairs, line ends: they show as escapes."""

_SELECTORS = range(0xFE00, 0xFE10)  # Terminals disagree on whether these widen what precedes.
_JAMO = range(0x1160, 0x1200)  # They melt into the syllable before them, or do not.

_PLAIN = str.maketrans(
    {"…": "...", "→": "->", "←": "<-", "×": "x", "–": "-", "—": "-", "≤": "<=", "≥": ">="}
    | {"≠": "!=", "∅": "None", "∞": "inf", "‘": "'", "’": "'", "“": '"', "”": '"', "·": "|"}
)


def visible(text: str, *, ascii_only: bool = False) -> str:
    """The text as a terminal may be given it: what would not show, or move things, is escaped."""
    if text.isascii():
        return text if text.isprintable() else "".join(map(_shown, text))
    if ascii_only:
        return visible(text.translate(_PLAIN).encode("ascii", "backslashreplace").decode("ascii"))
    # A mark without a letter before it would sit on whatever stands to its left.
    lonely = unicodedata.combining(text[0]) or unicodedata.category(text[0]) in ("Mn", "Me")
    return ("\N{DOTTED CIRCLE}" if lonely else "") + "".join(map(_shown, text))


def width(text: str) -> int:
    """Columns of a text that is `visible`."""
    return len(text) if text.isascii() else sum(map(character_width, text))


def character_width(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def clipped(text: str, columns: int, ellipsis: str = "…") -> str:
    """At most so many columns; what is cut off shows as an ellipsis."""
    if width(text) <= columns:
        return text
    room = columns - len(ellipsis)
    if room <= 0:
        return ellipsis[: max(0, columns)]
    kept = ""
    for character in text:
        room -= character_width(character)
        if room < 0:
            break
        kept += character
    return kept + ellipsis


def wrapped(text: str, columns: int) -> list[str]:
    """Lines of at most so many columns, broken between words, or within one that is too long.

    All blanks stay: a value that is quoted may have several in a row.
    """
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        joined = f"{line} {word}" if line else word
        if width(joined) <= columns:
            line = joined
            continue
        lines += [line] if line else []
        *whole, line = _pieces(word, columns)
        lines += whole
    return [*lines, line] if line else lines


def padded(text: str, columns: int) -> str:
    return text + " " * (columns - width(text))


def _pieces(word: str, columns: int) -> list[str]:
    pieces, used = [""], 0
    for character in word:
        size = character_width(character)
        if used + size > columns:
            pieces.append("")
            used = 0
        pieces[-1] += character
        used += size
    return pieces


def _shown(character: str) -> str:
    code = ord(character)
    if unicodedata.category(character).startswith(_HIDDEN_CATEGORIES) or (
        code in _SELECTORS or code in _JAMO
    ):
        return character.encode("unicode_escape", "backslashreplace").decode("ascii")
    return character
