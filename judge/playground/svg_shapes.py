"""The shapes that pictures are made of, as SVG text. Every text that comes in is escaped here."""

from collections.abc import Iterable
from math import hypot
from typing import final

from msgspec import Struct

from judge.playground.text_width import clipped, visible, width

CHARACTER = 8.0
"""Pixels from one letter to the next at the size that the style sheets set."""
LINE = 19.0


@final
class Picture(Struct, frozen=True):
    """A drawing in pixels from its upper left corner."""

    columns: float
    lines: float
    body: str


@final
class Point(Struct, frozen=True):
    x: float
    y: float


def escape(text: str) -> str:
    """For the content of an element and for a quoted attribute, in SVG and in HTML."""
    shown = visible(text)
    for character, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        shown = shown.replace(character, name)
    return shown


def short(text: str, most: int) -> str:
    """So many columns of a text, as it will be shown."""
    return clipped(visible(text), most)


def pixels(text: str) -> float:
    """The width of a text as it will be shown."""
    return width(visible(text)) * CHARACTER


def text(x: float, y: float, content: str, kind: str, anchor: str = "") -> str:
    """`y` is the base line; `anchor` is `m` for the middle and `e` for the end."""
    kinds = f"{kind} {anchor}".strip()
    return f'<text x="{number(x)}" y="{number(y)}" class="{kinds}">{escape(content)}</text>'


def box(x: float, y: float, size: tuple[float, float], kind: str, radius: float = 0) -> str:
    round_by = f' rx="{number(radius)}"' if radius else ""
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(size[0])}" '
        f'height="{number(size[1])}"{round_by} class="{kind}"/>'
    )


def line(points: Iterable[Point], kind: str) -> str:
    path = "L".join(f"{number(point.x)} {number(point.y)}" for point in points)
    return f'<path d="M{path}" class="{kind}"/>'


def curve(start: Point, bend: Point, end: Point, kind: str) -> str:
    places = [f"{number(point.x)} {number(point.y)}" for point in (start, bend, end)]
    return f'<path d="M{places[0]}Q{places[1]} {places[2]}" class="{kind}"/>'


def head(before: Point, tip: Point, kind: str, size: float = 7) -> str:
    """An arrowhead whose tip is reached coming from `before`."""
    length = hypot(tip.x - before.x, tip.y - before.y) or 1
    dx, dy = (tip.x - before.x) / length * size, (tip.y - before.y) / length * size
    corners = (
        tip,
        Point(tip.x - dx - dy / 2, tip.y - dy + dx / 2),
        Point(tip.x - dx + dy / 2, tip.y - dy - dx / 2),
    )
    places = " ".join(f"{number(point.x)},{number(point.y)}" for point in corners)
    return f'<polygon points="{places}" class="{kind}"/>'


def number(value: float) -> str:
    """As short as it can be written: there are thousands of them."""
    return f"{value:.1f}".removesuffix(".0")
