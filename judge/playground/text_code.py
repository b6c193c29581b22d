"""The lines of the submission around the one that is about to run."""

import re
from collections.abc import Sequence

from judge.playground.text_look import Line, Signs, Span, Tone


def source_lines(source: str) -> list[str]:
    """The lines as Python counts them: a form feed ends none, unlike for `str.splitlines`."""
    lines = re.split(r"\r\n|\r|\n", source)
    return lines[:-1] if len(lines) > 1 and not lines[-1] else lines


def code_lines(
    source: Sequence[str], current: int, columns: int, height: int, signs: Signs
) -> list[Line]:
    """At most `height` lines; `current` counts from 1."""
    first = max(1, min(current - height // 2, len(source) - height + 1))
    size = len(str(len(source)))
    lines: list[Line] = []
    for number in range(first, min(len(source), first + height - 1) + 1):
        is_current = number == current
        gutter = f"{signs.current if is_current else ' '}{number:>{size}}  "
        text = signs.text(source[number - 1].expandtabs(4), columns - len(gutter))
        tone = Tone.CURRENT if is_current else Tone.PLAIN
        gutter_tone = Tone.CURRENT if is_current else Tone.QUIET
        lines.append((Span(gutter, gutter_tone), Span(text, tone)))
    return lines
