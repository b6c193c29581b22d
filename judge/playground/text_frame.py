"""What every picture of a step has: a window's size, and a title with the step's number."""

from typing import final

from msgspec import Struct

from judge.playground.text_look import Line, Signs, Span, Tone
from judge.playground.views import Film

_GAP = 3


@final
class Size(Struct, frozen=True):
    columns: int
    lines: int


def title_line(film: Film, index: int, columns: int, signs: Signs) -> Line:
    step = f"step {index + 1} of {len(film.scenes)}"
    title = signs.text(one_line(film.title), columns - len(step) - _GAP)
    return Span(step, Tone.QUIET), Span(" " * _GAP), Span(title, Tone.NAME)


def one_line(title: str) -> str:
    """The calls on one object stand on a line each in what a person pastes."""
    return "; ".join(title.split("\n"))
