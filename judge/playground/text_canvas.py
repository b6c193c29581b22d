"""A sheet of terminal cells: texts at places, and lines that join and cross by themselves."""

from collections.abc import Sequence
from itertools import pairwise
from typing import final

from judge.playground.text_look import EAST, NORTH, SOUTH, WEST, Line, Signs, Span, Tone
from judge.playground.text_width import character_width, width


@final
class Canvas:
    """`x` counts columns and `y` lines, both from 0. Text lies over lines."""

    def __init__(self, signs: Signs) -> None:
        self._signs = signs
        self._texts: dict[tuple[int, int], tuple[str, Tone]] = {}
        self._strokes: dict[tuple[int, int], tuple[int, Tone]] = {}
        self._dotted: set[tuple[int, int]] = set()

    def write(self, x: int, y: int, text: str, tone: Tone = Tone.PLAIN) -> None:
        at = x
        for character in text:
            size = character_width(character)
            if size == 0 and (at - 1, y) in self._texts:
                self._append_mark(at - 1, y, character)
                continue
            self._texts[at, y] = character, tone
            if size == 2:
                self._texts[at + 1, y] = "", tone
            at += size

    def trace(
        self,
        points: Sequence[tuple[int, int]],
        tone: Tone = Tone.PLAIN,
        *,
        is_dotted: bool = False,
    ) -> None:
        """A line through the points, each of which shares its x or its y with the next."""
        before = set(self._strokes)
        for (x1, y1), (x2, y2) in pairwise(points):
            for x in range(min(x1, x2), max(x1, x2)):
                self._stroke(x, y1, EAST, tone)
                self._stroke(x + 1, y1, WEST, tone)
            for y in range(min(y1, y2), max(y1, y2)):
                self._stroke(x2, y, SOUTH, tone)
                self._stroke(x2, y + 1, NORTH, tone)
        if is_dotted:
            self._dotted |= set(self._strokes) - before

    def is_free(self, x: int, y: int, columns: int) -> bool:
        return x >= 0 and not any(
            (at, y) in self._texts or (at, y) in self._strokes for at in range(x, x + columns)
        )

    def lines(self) -> list[Line]:
        places = [*self._texts, *self._strokes]
        if not places:
            return []
        height = 1 + max(y for _, y in places)
        ends = [0] * height
        for x, y in places:
            ends[y] = max(ends[y], x + 1)
        return [self._line(y, ends[y]) for y in range(height)]

    def _append_mark(self, x: int, y: int, mark: str) -> None:
        while x > 0 and not self._texts[x, y][0]:
            x -= 1
        text, tone = self._texts[x, y]
        self._texts[x, y] = text + mark, tone

    def _stroke(self, x: int, y: int, direction: int, tone: Tone) -> None:
        before, _ = self._strokes.get((x, y), (0, tone))
        self._strokes[x, y] = before | direction, tone

    def _line(self, y: int, end: int) -> Line:
        spans: list[Span] = []
        text, tone = "", Tone.PLAIN
        for x in range(end):
            character, its_tone = self._at(x, y)
            if its_tone is not tone and character.strip():
                spans.append(Span(text, tone))
                text, tone = "", its_tone
            text += character
        return (*spans, Span(text, tone))

    def _at(self, x: int, y: int) -> tuple[str, Tone]:
        if (x, y) in self._texts:
            return self._texts[x, y]
        directions, tone = self._strokes.get((x, y), (0, Tone.PLAIN))
        plain = self._signs.strokes[directions]
        if (x, y) in self._dotted:
            return self._signs.dotted.get(directions, plain), tone
        return plain, tone


def columns_of(lines: Sequence[Line]) -> int:
    return max((sum(width(span.text) for span in line) for line in lines), default=0)
