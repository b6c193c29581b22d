"""Signs that not every terminal can show, each with a plain stand-in."""

import sys
from dataclasses import dataclass
from typing import TextIO, final

_BAR_CELLS = 8


@final
@dataclass(frozen=True, slots=True)
class Glyphs:
    right: str
    wrong: str
    flame: str
    dot: str
    full: str
    empty: str
    dash: str

    def bar(self, part: int, whole: int) -> str:
        filled = _BAR_CELLS * part // max(1, whole)
        return self.full * filled + self.empty * (_BAR_CELLS - filled)


UNICODE = Glyphs("✓", "✗", "🔥", "·", "▓", "░", "–")
ASCII = Glyphs("ok", "x", "streak", "|", "#", ".", "-")


def glyphs_for(stream: TextIO | None = None) -> Glyphs:
    """Unicode where the stream can encode it."""
    encoding = (stream or sys.stdout).encoding or "ascii"
    try:
        "✓✗🔥·▓░–".encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return ASCII
    return UNICODE
