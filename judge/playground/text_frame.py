"""A whole picture of one step: the code with its line, the sentence, the views."""

from typing import final

from msgspec import Struct

from judge.playground.text import NARROWEST, sentence_lines, views_lines
from judge.playground.text_code import code_lines, source_lines
from judge.playground.text_look import Line, Look, Signs, Span, Tone, line_width
from judge.playground.views import Film

_SIDE_BY_SIDE = 110
"""Columns from which the code stands beside the views, not above them."""
_GAP = 3
_MOST_CODE = 72
_CODE_SHARE = 3
"""The code above the views gets a third of the window, so that the views stay in one place."""


@final
class Size(Struct, frozen=True):
    columns: int
    lines: int


def frame_text(film: Film, index: int, size: Size, look: Look) -> str:
    """At most `size.lines` lines: what does not fit is said to be left out."""
    columns, signs = max(size.columns, NARROWEST), look.signs
    lines = [title_line(film, index, columns, signs)]
    draw = _beside if columns >= _SIDE_BY_SIDE else _above
    lines += draw(film, index, Size(columns, size.lines - 1), signs)
    return "\n".join(map(look.line, lines))


def title_line(film: Film, index: int, columns: int, signs: Signs) -> Line:
    step = f"step {index + 1} of {len(film.scenes)}"
    title = signs.text(one_line(film.title), columns - len(step) - _GAP)
    return Span(step, Tone.QUIET), Span(" " * _GAP), Span(title, Tone.NAME)


def one_line(title: str) -> str:
    """The calls on one object stand on a line each in what a person pastes."""
    return "; ".join(title.split("\n"))


def _above(film: Film, index: int, size: Size, signs: Signs) -> list[Line]:
    scene, source = film.scenes[index], source_lines(film.source)
    height = min(len(source), max(1, size.lines // _CODE_SHARE))
    code = code_lines(source, scene.line, size.columns, height, signs)
    body = _body(film, index, size.columns, signs)
    return [*code, (), *_cut(body, size.lines - len(code) - 1, signs)]


def _beside(film: Film, index: int, size: Size, signs: Signs) -> list[Line]:
    scene, source = film.scenes[index], source_lines(film.source)
    widest = max(map(len, source), default=0) + len(str(len(source))) + 4
    left = min(_MOST_CODE, widest, size.columns // 2)
    height = min(len(source), size.lines)
    code = code_lines(source, scene.line, left, height, signs)
    body = _body(film, index, size.columns - left - _GAP, signs)
    body = _cut(body, size.lines, signs)
    rows = range(max(len(code), len(body)))
    pairs = ((_at(code, row), _at(body, row)) for row in rows)
    return [(*one, Span(" " * (left + _GAP - line_width(one))), *other) for one, other in pairs]


def _body(film: Film, index: int, columns: int, signs: Signs) -> list[Line]:
    scene = film.scenes[index]
    sentence = sentence_lines(scene.sentence, columns, signs)
    return [*sentence, (), *views_lines(scene.views, columns, signs)]


def _cut(lines: list[Line], room: int, signs: Signs) -> list[Line]:
    if len(lines) <= room:
        return lines
    kept = lines[: max(0, room - 1)]
    rest = signs.more(len(lines) - len(kept), "more lines: enlarge the window")
    return [*kept, (Span(rest, Tone.QUIET),)]


def _at(lines: list[Line], row: int) -> Line:
    return lines[row] if row < len(lines) else ()
