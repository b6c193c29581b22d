"""The code of a film, drawn once, with a bar on the line that is about to run."""

from typing import final

from msgspec import Struct

from judge.playground.svg_shapes import CHARACTER, LINE, box, number, short, text
from judge.playground.svg_time import Times
from judge.playground.text_code import source_lines
from judge.playground.text_width import width
from judge.playground.views import Film

_MOST_LINES = 36
_LONGEST_LINE = 84
_BASE = 14.0


@final
class Code(Struct, frozen=True):
    """`ys` are the places of the bar by scene; `slides` how far the whole is moved up."""

    lines: tuple[str, ...]
    ys: tuple[float, ...]
    slides: tuple[float, ...]

    @property
    def columns(self) -> float:
        return (self._gutter + max(map(width, self.lines), default=0)) * CHARACTER + 8

    @property
    def height(self) -> float:
        return min(len(self.lines), _MOST_LINES) * LINE

    @property
    def _gutter(self) -> int:
        return len(str(len(self.lines))) + 2

    def body(self) -> str:
        """Long code slides behind a window."""
        indent = self._gutter * CHARACTER
        rows = [
            text(indent - CHARACTER, _BASE + row * LINE, str(row + 1), "q e")
            + (text(indent + 4, _BASE + row * LINE, line, "t") if line.strip() else "")
            for row, line in enumerate(self.lines)
        ]
        bar = box(
            0, 0, (self.columns, LINE), f'y" style="transform:translateY({self.ys[-1]:.0f}px)', 3
        )
        inner = bar + "".join(rows)
        if not self._is_long:
            return inner
        return (
            f'<clipPath id="w"><rect width="{number(self.columns)}" '
            f'height="{number(self.height)}"/></clipPath><g clip-path="url(#w)">'
            f'<g class="x" style="transform:translateY({self.slides[-1]:.0f}px)">{inner}</g></g>'
        )

    def style(self, times: Times) -> str:
        rules = times.moves("y", self.ys) + ".y{animation:y}"
        return rules + (times.moves("x", self.slides) + ".x{animation:x}" if self._is_long else "")

    @property
    def _is_long(self) -> bool:
        return len(self.lines) > _MOST_LINES


def code(film: Film) -> Code:
    lines = tuple(short(line.expandtabs(4), _LONGEST_LINE) for line in source_lines(film.source))
    ys = tuple((scene.line - 1) * LINE for scene in film.scenes)
    hidden = max(0, len(lines) - _MOST_LINES)
    slides = tuple(
        -LINE * min(hidden, max(0, scene.line - _MOST_LINES // 2)) for scene in film.scenes
    )
    return Code(lines, ys, slides)
