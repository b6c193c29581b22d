"""Graphs: small ones on a circle, larger ones where springs would pull them, side by side."""

import math
import random
from collections.abc import Iterable, Mapping, Sequence, Set

_CIRCLE_AT_MOST = 12
_ROUNDS = 60
_SEED = 1


def graph_places(
    order: Iterable[int], near: Mapping[int, Set[int]]
) -> dict[int, tuple[float, float]]:
    """Each connected part has its own place; the first node stands at the top."""
    found: dict[int, tuple[float, float]] = {}
    start = 0.0
    for part in _parts(list(order), near):
        is_small = len(part) <= _CIRCLE_AT_MOST
        places = _circle(len(part)) if is_small else _springs(part, near)
        left = min(column for column, _ in places)
        top = min(row for _, row in places)
        for number, (column, row) in zip(part, places, strict=True):
            found[number] = (round(start + column - left, 3), round(row - top, 3))
        start += max(column for column, _ in places) - left + 2
    return found


def _parts(order: Sequence[int], near: Mapping[int, Set[int]]) -> list[list[int]]:
    parts: dict[int, list[int]] = {}
    leader: dict[int, int] = {}
    for start in order:
        waiting = [start]
        while waiting:
            number = waiting.pop()
            if number not in leader:
                leader[number] = leader.get(start, start)
                waiting.extend(near.get(number, ()))
    for number in order:
        parts.setdefault(leader[number], []).append(number)
    return list(parts.values())


def _circle(count: int) -> list[tuple[float, float]]:
    """At least one step between neighbours, beginning at the top, clockwise."""
    if count == 1:
        return [(0.0, 0.0)]
    radius = max(0.5, 0.6 / math.sin(math.pi / count))
    turns = [2 * math.pi * step / count for step in range(count)]
    return [(radius * math.sin(turn), -radius * math.cos(turn)) for turn in turns]


def _springs(part: Sequence[int], near: Mapping[int, Set[int]]) -> list[tuple[float, float]]:
    """Neighbours pull, all push: Fruchterman and Reingold's rule with a fixed seed."""
    chance = random.Random(_SEED)
    spread = math.sqrt(len(part)) * 1.5
    points = [complex(chance.uniform(0, spread), chance.uniform(0, spread)) for _ in part]
    index = {number: place for place, number in enumerate(part)}
    pairs = {
        (min(index[one], index[other]), max(index[one], index[other]))
        for one in part
        for other in near.get(one, ())
        if one != other and other in index
    }
    for turn in range(_ROUNDS):
        points = _relaxed(points, pairs, 0.3 * spread * (1 - turn / _ROUNDS))
    return _apart(points)


def _relaxed(points: list[complex], pairs: Set[tuple[int, int]], reach: float) -> list[complex]:
    push = [0j] * len(points)
    for one in range(len(points)):
        for other in range(one):
            gap = points[one] - points[other] or 0.01
            force = gap / abs(gap) ** 2 * 1.5
            push[one] += force
            push[other] -= force
    for one, other in sorted(pairs):
        gap = points[one] - points[other]
        force = gap * abs(gap) / 1.5
        push[one] -= force
        push[other] += force
    return [
        point + force / max(abs(force), 1e-9) * min(abs(force), reach)
        for point, force in zip(points, push, strict=True)
    ]


def _apart(points: list[complex]) -> list[tuple[float, float]]:
    """Rounded to half steps, the next free one where two would meet."""
    taken: dict[tuple[float, float], None] = {}
    for point in points:
        place = (round(point.real * 2) / 2, round(point.imag * 2) / 2)
        while any(abs(place[0] - x) < 1 and abs(place[1] - y) < 1 for x, y in taken):
            place = (place[0] + 0.5, place[1])
        taken[place] = None
    return list(taken)
