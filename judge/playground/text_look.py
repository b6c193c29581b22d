"""What a painted terminal is made of: spans of text in a tone, and the signs to draw with."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import TypeAlias, final

from msgspec import Struct

from judge.playground.text_width import clipped, visible, width


@final
class Tone(StrEnum):
    """What a piece of text is, so that whoever knows colours can choose one."""

    PLAIN = "plain"
    NAME = "name"
    VALUE = "value"
    CHANGED = "changed"
    POINTER = "pointer"
    QUIET = "quiet"
    CURRENT = "current"
    SENTENCE = "sentence"


@final
class Span(Struct, frozen=True):
    text: str
    tone: Tone = Tone.PLAIN


Line: TypeAlias = tuple[Span, ...]
Colour: TypeAlias = Callable[[str, Tone], str]

NORTH, EAST, SOUTH, WEST = 1, 2, 4, 8


@final
class Signs(Struct, frozen=True):
    """`strokes` by the sum of the directions in which a line leaves the cell.

    `dotted` has those that differ in a dotted line.
    """

    strokes: Mapping[int, str]
    dotted: Mapping[int, str]
    up: str
    down: str
    right: str
    left: str
    arrow: str
    head: str
    nothing: str
    changed: str
    ellipsis: str
    current: str
    is_ascii: bool

    def text(self, text: str, columns: int | None = None) -> str:
        """A text from a trace as it may be shown, cut to so many columns."""
        shown = visible(text, ascii_only=self.is_ascii)
        return shown if columns is None else clipped(shown, columns, self.ellipsis)

    def more(self, count: int, what: str = "more") -> str:
        return f"{self.ellipsis} {count} {what}"


_ASCII_STROKES = {
    directions: {0: " ", 5: "|", 1: "|", 4: "|", 10: "-", 2: "-", 8: "-"}.get(directions, "+")
    for directions in range(16)
}
UNICODE = Signs(
    strokes=dict(enumerate(" ╵╶└╷│┌├╴┘─┴┐┤┬┼")),
    dotted={5: "┊", 10: "┈"},
    up="▲",
    down="▼",
    right="▶",
    left="←",
    arrow="→",
    head="→",
    nothing="∅",
    changed="•",
    ellipsis="…",
    current="▶",
    is_ascii=False,
)
ASCII = Signs(
    strokes=_ASCII_STROKES,
    dotted={5: ":", 10: "."},
    up="^",
    down="v",
    right=">",
    left="<",
    arrow="->",
    head=">",
    nothing="/",
    changed="*",
    ellipsis="...",
    current=">",
    is_ascii=True,
)


def no_colour(text: str, _: Tone) -> str:
    return text


@final
class Look(Struct, frozen=True):
    signs: Signs = UNICODE
    colour: Colour = no_colour

    def line(self, line: Line) -> str:
        """Blank ends are left off, so that nothing invisible reaches the edge."""
        last = len(line)
        while last and not line[last - 1].text.strip():
            last -= 1
        if not last:
            return ""
        kept = [*line[: last - 1], Span(line[last - 1].text.rstrip(), line[last - 1].tone)]
        return "".join(map(self._coloured, kept))

    def _coloured(self, span: Span) -> str:
        return span.text if span.tone is Tone.PLAIN else self.colour(span.text, span.tone)


def line_width(line: Line) -> int:
    return sum(width(span.text) for span in line)


def flow(parts: Iterable[Line], columns: int, *, gap: int, indent: int = 0) -> list[Line]:
    """Parts beside each other, and below where they do not fit; a part is never split."""
    lines: list[Line] = []
    row: list[Span] = [Span(" " * indent)]
    used, is_empty = indent, True
    for part in parts:
        size = line_width(part)
        if not is_empty and used + gap + size > columns:
            lines.append(tuple(row))
            row, used, is_empty = [Span(" " * indent)], indent, True
        if not is_empty:
            row.append(Span(" " * gap))
            used += gap
        row += part
        used, is_empty = used + size, False
    return lines if is_empty else [*lines, tuple(row)]
