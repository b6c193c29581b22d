"""Which of many places in a row are drawn where not all fit: those around what matters now."""

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import groupby, pairwise
from typing import final

from msgspec import Struct


@final
class Axis(Struct, frozen=True):
    """Where each drawn place begins, and where which places are left out."""

    at: dict[int, int]
    gaps: tuple[tuple[int, range], ...]


_FOLDS_AT_MOST = 3


def folded(sizes: Sequence[int], start: int, room: int, narrow: int) -> list[Axis]:
    """All places on one line if `room` is enough, or on up to three lines of `narrow` columns.

    Empty if they take more lines than that.
    """
    lines = [range(len(sizes))] if sum(sizes) <= room else list(_lines(sizes, narrow))
    if len(lines) > _FOLDS_AT_MOST:
        return []
    return [
        Axis({place: start + sum(sizes[line[0] : place]) for place in line}, ()) for line in lines
    ]


def axis(
    sizes: Sequence[int], focus: Collection[int], start: int, room: int, gap: Callable[[int], int]
) -> Axis:
    """Places of these sizes in a row from `start`, in `room` columns, nearest to the focus first.

    `gap(n)` are the columns of the sign that n are left out. The first place of the focus is
    drawn in any case, so that there is something to see.
    """
    shown = set(_window(sizes, focus, room, gap))
    at: dict[int, int] = {}
    gaps: list[tuple[int, range]] = []
    for is_shown, group in groupby(range(len(sizes)), key=shown.__contains__):
        places = [*group]
        if not is_shown:
            gaps.append((start, range(places[0], places[-1] + 1)))
            start += gap(len(places))
            continue
        for place in places:
            at[place] = start
            start += sizes[place]
    return Axis(at, tuple(gaps))


def _lines(sizes: Sequence[int], room: int) -> Iterator[range]:
    first, used = 0, 0
    for place, size in enumerate(sizes):
        if used + size > room and place > first:
            yield range(first, place)
            first, used = place, 0
        used += size
    yield range(first, len(sizes))


def _window(
    sizes: Sequence[int], focus: Collection[int], room: int, gap: Callable[[int], int]
) -> list[int]:
    if sum(sizes) <= room:
        return [*range(len(sizes))]
    anchors = [place for place in focus if 0 <= place < len(sizes)] or [0]
    chosen: set[int] = {anchors[0]}
    for place in _nearest_first(len(sizes), anchors):
        if _cost(sizes, chosen | {place}, gap) <= room:
            chosen.add(place)
    return sorted(chosen)


def _nearest_first(count: int, anchors: Sequence[int]) -> list[int]:
    """The anchors as they were given, then the rest by distance, the left one first."""
    near = {place: min(abs(place - anchor) for anchor in anchors) for place in range(count)}
    rank = {anchor: -len(anchors) + order for order, anchor in reversed([*enumerate(anchors)])}
    return sorted(near, key=lambda place: (rank.get(place, near[place]), place))


def _cost(sizes: Sequence[int], chosen: set[int], gap: Callable[[int], int]) -> int:
    total = sum(sizes[place] for place in chosen)
    edges = [-1, *sorted(chosen), len(sizes)]
    return total + sum(gap(b - a - 1) for a, b in pairwise(edges) if b - a > 1)
