"""Lists, trees and graphs as nodes at their fixed places, with arrows between them."""

from collections.abc import Mapping
from math import hypot
from typing import final

from msgspec import Struct

from judge.playground import svg_flags
from judge.playground.svg_flags import Mark
from judge.playground.svg_shapes import (
    CHARACTER,
    Picture,
    Point,
    box,
    curve,
    head,
    line,
    pixels,
    short,
    text,
)
from judge.playground.views import Edge, EdgeKind, Node, NodesView, Shape

_LONGEST_NODE = 12
_LONGEST_NAME = 24
_NODE_HEIGHT = 30.0
_LEFT = 16.0
_LABELS = 44.0
"""Room above a row of nodes for the names that point at them."""
_STEPS = {
    Shape.LINKED_LIST: (34.0, 104.0),
    Shape.TREE: (6.0, 78.0),
    Shape.HEAP: (6.0, 78.0),
    Shape.GRAPH: (30.0, 76.0),
}
"""Pixels between neighbouring nodes, and from one row to the next."""


@final
class _Spot(Struct, frozen=True):
    """The middle of a node, and its width."""

    x: float
    y: float
    width: float


def nodes_picture(view: NodesView) -> Picture:
    spots = _spots(view)
    parts = [_edge(view, edge, spots) for edge in view.edges]
    parts += [_node(node, spots[node.number]) for node in view.nodes]
    parts += _names(view, spots)
    names = {p.node: pixels(short(p.name, _LONGEST_NAME)) for p in view.pointers}
    right = max(
        (spot.x + max(spot.width, names.get(number, 0)) for number, spot in spots.items()),
        default=0,
    )
    bottom = max((spot.y for spot in spots.values()), default=0) + _NODE_HEIGHT / 2
    has_arcs = view.shape is Shape.LINKED_LIST
    return Picture(right + 40, bottom + (50 if has_arcs else 6) if spots else 0, "".join(parts))


def _spots(view: NodesView) -> dict[int, _Spot]:
    if not view.nodes:
        return {}
    gap, step = _STEPS[view.shape]
    widths = {node.number: _width(node) for node in view.nodes}
    across = max(widths.values()) + gap
    left = min(node.column for node in view.nodes)
    top = min(node.row for node in view.nodes)
    labels = 2.0 if view.shape is Shape.HEAP else _LABELS  # Nobody points into a heap.
    return {
        node.number: _Spot(
            _LEFT + across / 2 + (node.column - left) * across,
            labels + _NODE_HEIGHT / 2 + (node.row - top) * step,
            widths[node.number],
        )
        for node in view.nodes
    }


def _width(node: Node) -> float:
    return max(_NODE_HEIGHT, pixels(short(node.text, _LONGEST_NODE)) + 2 * CHARACTER)


def _node(node: Node, spot: _Spot) -> str:
    kind = "bc" if node.changed else "b"
    corner = spot.x - spot.width / 2, spot.y - _NODE_HEIGHT / 2
    shape = box(*corner, (spot.width, _NODE_HEIGHT), kind, _NODE_HEIGHT / 2)
    content = short(node.text, _LONGEST_NODE)
    return shape + text(spot.x, spot.y + 5, content, "c m" if node.changed else "t m")


def _names(view: NodesView, spots: Mapping[int, _Spot]) -> list[str]:
    """Above the nodes, each row of nodes by itself."""
    rows: dict[float, list[Mark]] = {}
    for pointer in view.pointers:
        spot = None if pointer.node is None else spots.get(pointer.node)
        if spot is not None:
            name = short(pointer.name, _LONGEST_NAME)
            rows.setdefault(spot.y, []).append(Mark(spot.x, name, pointer.changed))
    return [
        svg_flags.draw(svg_flags.merged(marks), y - _NODE_HEIGHT / 2 - 1, points_up=False)
        for y, marks in rows.items()
    ]


def _edge(view: NodesView, edge: Edge, spots: Mapping[int, _Spot]) -> str:
    if edge.start not in spots:
        return ""
    kind = "ce" if edge.changed else "d" if edge.kind is EdgeKind.RANDOM else "e"
    start = spots[edge.start]
    if edge.end is None:
        return _to_nothing(start, kind) if view.shape is Shape.LINKED_LIST else ""
    if edge.end not in spots:
        return ""
    end = spots[edge.end]
    label = _label(edge, start, end)
    if view.shape in (Shape.TREE, Shape.HEAP):
        return line(_clipped(start, end), kind) + label
    if view.shape is Shape.LINKED_LIST and (start.y == end.y) and not _is_straight(edge, spots):
        return _arc(start, end, kind) + label
    if _is_blocked(edge, spots):
        return _bent(start, end, kind) + label
    points = _clipped(start, end)
    return line(points, kind) + head(*points, f"{kind}f") + label


def _to_nothing(start: _Spot, kind: str) -> str:
    x = start.x + start.width / 2
    return line((Point(x, start.y), Point(x + 10, start.y)), kind) + text(
        x + 11, start.y + 5, "∅", "q"
    )


def _is_straight(edge: Edge, spots: Mapping[int, _Spot]) -> bool:
    """Whether it goes to the next node of the row, or back from there."""
    start, end = spots[edge.start], spots[edge.end or 0]
    low, high = sorted((start.x, end.x))
    is_free = not any(spot.y == start.y and low < spot.x < high for spot in spots.values())
    is_ahead = end.x > start.x if edge.kind is EdgeKind.NEXT else end.x < start.x
    return is_free and is_ahead and edge.kind in (EdgeKind.NEXT, EdgeKind.PREV)


def _arc(start: _Spot, end: _Spot, kind: str) -> str:
    """Below the row; a link of a node to itself is a small loop."""
    y = start.y + _NODE_HEIGHT / 2
    out, back = Point(start.x + 6, y), Point(end.x - 6, y + 1)
    depth = y + 26 + min(60, abs(start.x - end.x) / 8)
    bend = Point((start.x + end.x) / 2, depth)
    return curve(out, bend, back, kind) + head(bend, back, f"{kind}f")


def _is_blocked(edge: Edge, spots: Mapping[int, _Spot]) -> bool:
    """Whether a third node lies on the straight line, which would seem to lead there."""
    start, end = spots[edge.start], spots[edge.end or 0]
    dx, dy = end.x - start.x, end.y - start.y
    length = dx * dx + dy * dy or 1
    for number, spot in spots.items():
        along = ((spot.x - start.x) * dx + (spot.y - start.y) * dy) / length
        aside = abs((spot.x - start.x) * dy - (spot.y - start.y) * dx) / length**0.5
        if number not in (edge.start, edge.end) and 0 < along < 1 and aside < _NODE_HEIGHT * 0.7:
            return True
    return False


def _bent(start: _Spot, end: _Spot, kind: str) -> str:
    """Round whatever stands between the two."""
    dx, dy = end.x - start.x, end.y - start.y
    length = hypot(dx, dy) or 1
    side = _NODE_HEIGHT * 2.4 / length
    bend = Point((start.x + end.x) / 2 - dy * side, (start.y + end.y) / 2 + dx * side)
    corner = _Spot(bend.x, bend.y, 0)
    out, back = _clipped(start, corner)[0], _clipped(corner, end)[1]
    return curve(out, bend, back, kind) + head(bend, back, f"{kind}f")


def _clipped(start: _Spot, end: _Spot) -> tuple[Point, Point]:
    """From edge to edge of the nodes, straight."""
    length = hypot(end.x - start.x, end.y - start.y) or 1
    dx, dy = (end.x - start.x) / length, (end.y - start.y) / length
    return (
        Point(start.x + dx * _reach(start, dx, dy), start.y + dy * _reach(start, dx, dy)),
        Point(end.x - dx * _reach(end, dx, dy), end.y - dy * _reach(end, dx, dy)),
    )


def _reach(spot: _Spot, dx: float, dy: float) -> float:
    """From the middle of a node to its edge in a direction."""
    across = spot.width / 2 / abs(dx) if dx else float("inf")
    return min(across, _NODE_HEIGHT / 2 / abs(dy) if dy else float("inf"))


def _label(edge: Edge, start: _Spot, end: _Spot) -> str:
    label = short(edge.label or _wrong_side(edge, start, end), _LONGEST_NODE)
    if not label:
        return ""
    x, y = (start.x + end.x) / 2, (start.y + end.y) / 2
    return text(x, y + 4, label, "q m h")


def _wrong_side(edge: Edge, start: _Spot, end: _Spot) -> str:
    """Places stay while children are exchanged, so a left child may stand at the right."""
    if edge.kind is EdgeKind.LEFT and end.x >= start.x:
        return "L"
    return "R" if edge.kind is EdgeKind.RIGHT and end.x <= start.x else ""
