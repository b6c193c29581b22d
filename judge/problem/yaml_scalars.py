"""What a plain (unquoted) YAML scalar means, and where YAML would surprise the author.

YAML 1.1, which PyYAML reads, and YAML 1.2, which editors read, disagree about many
words and numbers. Only what both read alike is taken; everything else is a trap.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, TypeAlias, final

Scalar: TypeAlias = bool | int | float | str | None


@final
@dataclass(frozen=True, slots=True)
class Trap:
    """Why the text does not say what it seems to say."""

    what: str
    hint: str


_MOST_DIGITS: Final = 300
_WORDS: Final[dict[str, Scalar]] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_TRUE_WORDS: Final = frozenset({"yes", "on"})
_FALSE_WORDS: Final = frozenset({"no", "off"})
_STARTS: Final = frozenset("+-.0123456789")
_INTEGER: Final = re.compile(r"[-+]?(0|[1-9][0-9]*)", re.ASCII)
_DECIMAL: Final = re.compile(r"[-+]?(0|[1-9][0-9]*)\.[0-9]*", re.ASCII)
_EXPONENT: Final = re.compile(r"[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)[eE][-+]?[0-9]+", re.ASCII)
_LEADING_ZERO: Final = re.compile(r"[-+]?0[0-9_]+(\.[0-9_]*)?", re.ASCII)
_OTHER_BASE: Final = re.compile(r"[-+]?0(x[0-9a-fA-F_]+|b[01_]+|o[0-7]+)", re.ASCII)
_UNDERSCORES: Final = re.compile(r"[-+]?[0-9][0-9_]*(\.[0-9_]*)?", re.ASCII)
_SEXAGESIMAL: Final = re.compile(r"[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?", re.ASCII)
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt\s].*)?", re.ASCII)
_NOT_FINITE: Final = re.compile(r"[-+]?\.(inf|Inf|INF|nan|NaN|NAN)")
_BARE_POINT: Final = re.compile(r"[-+]?\.[0-9]+", re.ASCII)


def read_plain_scalar(text: str) -> tuple[Scalar, Trap | None]:
    """The value, and the trap if there is one; then the value is the likeliest guess."""
    if text in _WORDS:
        return _WORDS[text], None
    if text[0] in _STARTS:
        return _number(text)
    word = text.lower()
    if word in _TRUE_WORDS and text in (word, word.title(), word.upper()):
        return True, _word_trap(text, "true")
    if word in _FALSE_WORDS and text in (word, word.title(), word.upper()):
        return False, _word_trap(text, "false")
    return text, None


def _number(text: str) -> tuple[Scalar, Trap | None]:
    if len(text) > _MOST_DIGITS and text.strip("+-").isdigit():
        what = f"a number of {len(text)} digits is too long"
        return 0, Trap(what, f"at most {_MOST_DIGITS} digits are read")
    if _INTEGER.fullmatch(text):
        return int(text), None
    if _DECIMAL.fullmatch(text):
        return float(text), None
    return _trapped_number(text)


def _trapped_number(text: str) -> tuple[Scalar, Trap | None]:
    if _EXPONENT.fullmatch(text):
        return _with_exponent(text)
    if _OTHER_BASE.fullmatch(text):
        value = int(text.replace("_", ""), 0)
        return value, Trap(f"`{text}` is not a decimal number", f"write {value}, or quote it")
    if _LEADING_ZERO.fullmatch(text):
        plain = text.replace("_", "").lstrip("+-").lstrip("0") or "0"
        what = f"`{text}` starts with 0, so YAML reads it in base 8 or as text"
        return 0, Trap(what, f"write {plain}, or quote it if it is text")
    if _UNDERSCORES.fullmatch(text):
        what = f"`{text}` is a number to some readers and text to others"
        return 0, Trap(what, f"write {text.replace('_', '')}")
    if _SEXAGESIMAL.fullmatch(text):
        what = f"`{text}` is read as a number in base 60"
        return text, Trap(what, f'write "{text}" if it is text')
    if _DATE.fullmatch(text):
        return text, Trap(f"`{text}` is read as a date", f'write "{text}" if it is text')
    if _NOT_FINITE.fullmatch(text):
        return 0.0, Trap(f"`{text}` has no plain form", "only finite numbers can be given")
    if _BARE_POINT.fullmatch(text):
        return float(text), Trap(f"`{text}` is text to some readers", f"write {float(text)}")
    return text, None


def _with_exponent(text: str) -> tuple[Scalar, Trap]:
    what = f"`{text}` is text to some readers of YAML, not a number"
    number = Decimal(text)
    if abs(number.adjusted()) > 18:
        return 0, Trap(what, "write the number without an exponent")
    plain = f"{number:f}"
    value = int(number) if number == number.to_integral_value() else float(plain)
    return value, Trap(what, f"write {value if isinstance(value, int) else plain}")


def _word_trap(text: str, meaning: str) -> Trap:
    return Trap(
        f"`{text}` is read as {meaning}", f'write {meaning}, or "{text}" in quotes if it is text'
    )
