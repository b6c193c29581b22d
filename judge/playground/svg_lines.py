"""Lines of the text painter as a picture: what is words in a terminal is words here too."""

from collections.abc import Sequence

from judge.playground.svg_shapes import CHARACTER, LINE, Picture, escape, number
from judge.playground.text_look import Line, Tone, line_width

KINDS = {
    Tone.PLAIN: "t",
    Tone.NAME: "n",
    Tone.VALUE: "t",
    Tone.CHANGED: "c",
    Tone.POINTER: "p",
    Tone.QUIET: "q",
    Tone.CURRENT: "n",
    Tone.SENTENCE: "n",
}
_BASE = 14.0


def lines_picture(lines: Sequence[Line], top: float = 0) -> Picture:
    body = "".join(_line(line, top + _BASE + row * LINE) for row, line in enumerate(lines))
    widest = max(map(line_width, lines), default=0)
    return Picture(widest * CHARACTER, top + len(lines) * LINE, body)


def _line(line: Line, y: float) -> str:
    """Each span at its own place, so that no font can push the next one away."""
    column = 0
    spans: list[str] = []
    for span in line:
        blank = len(span.text) - len(span.text.lstrip())
        shown = span.text.lstrip()
        if shown:
            x = number((column + blank) * CHARACTER)
            spans.append(f'<tspan x="{x}" class="{KINDS[span.tone]}">{escape(shown)}</tspan>')
        column += line_width((span,))
    return f'<text y="{number(y)}">{"".join(spans)}</text>' if spans else ""
