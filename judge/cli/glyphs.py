"""Signs that not every terminal can show, each with a plain stand-in."""

import sys
from dataclasses import dataclass
from typing import TextIO, final


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
