"""A film as pictures in slots: each view has its own for the whole film, so that nothing jumps.

A picture that stays for some steps, or comes again, is kept once. This is what makes an export
of a hundred steps small.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import final

from msgspec import Struct

from judge.playground.svg_shapes import Picture
from judge.playground.svg_views import view_picture
from judge.playground.views import Film

_GAP = 14.0


@final
class Slot(Struct, frozen=True):
    """The place of one view, `y` pixels down; `pictures` by scene, None while there is none.

    A number is the place of a picture in `Reel.bodies`.
    """

    y: float
    lines: float
    pictures: tuple[int | None, ...]


@final
class Run(Struct, frozen=True):
    """A picture that stays from the scene `first` for `count` scenes."""

    picture: int
    first: int
    count: int


@final
class Reel(Struct, frozen=True):
    slots: tuple[Slot, ...]
    bodies: tuple[str, ...]
    columns: float
    lines: float


def reel(film: Film) -> Reel:
    keys = _keys(film)
    bodies: dict[str, int] = {}
    slots: list[Slot] = []
    y, widest = 0.0, 0.0
    for key in keys:
        pictures = [_picture(film, index, key) for index in range(len(film.scenes))]
        drawn = [picture for picture in pictures if picture is not None]
        height = max(picture.lines for picture in drawn)
        numbers = tuple(
            None if picture is None else bodies.setdefault(picture.body, len(bodies))
            for picture in pictures
        )
        slots.append(Slot(y, height, numbers))
        y += height + _GAP
        widest = max(widest, *(picture.columns for picture in drawn))
    return Reel(tuple(slots), tuple(bodies), widest, y)


def runs(slot: Slot) -> Iterator[Run]:
    first = 0
    for picture, group in groupby(slot.pictures):
        count = len([*group])
        if picture is not None:
            yield Run(picture, first, count)
        first += count


def _keys(film: Film) -> list[str]:
    """In the order of the scenes; a key that comes later stands after those before it."""
    keys: list[str] = []
    for scene in film.scenes:
        place = 0
        for view in scene.views:
            if view.key in keys:
                place = keys.index(view.key) + 1
            else:
                keys.insert(place, view.key)
                place += 1
    return keys


def _picture(film: Film, index: int, key: str) -> Picture | None:
    view = next((view for view in film.scenes[index].views if view.key == key), None)
    return None if view is None else view_picture(view)
