"""Signs that not every terminal can show, each with a plain stand-in."""

import sys
from typing import TextIO, final

from msgspec import Struct

_BAR_CELLS = 8


@final
class Glyphs(Struct, frozen=True):
    right: str
    wrong: str
    flame: str
    dot: str
    full: str
    empty: str
    dash: str
    freeze: str
    shades: str

    def bar(self, part: int, whole: int) -> str:
        filled = _BAR_CELLS * part // max(1, whole)
        return self.full * filled + self.empty * (_BAR_CELLS - filled)


UNICODE = Glyphs("✓", "✗", "🔥", "·", "▓", "░", "–", "❄", "·░▒▓█")
ASCII = Glyphs("ok", "x", "streak", "|", "#", ".", "-", "freezes", ".:+*#")
"""The shades go from nothing to the most."""


def glyphs_for(stream: TextIO | None = None) -> Glyphs:
    """Unicode where the stream can encode it."""
    encoding = (stream or sys.stdout).encoding or "ascii"
    try:
        "✓✗🔥·▓░▒█–❄".encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return ASCII
    return UNICODE
