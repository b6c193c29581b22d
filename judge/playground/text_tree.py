"""Trees and heaps: a node over its children; as an outline where that would be too wide."""

from collections.abc import Mapping, Sequence
from typing import final

from msgspec import Struct

from judge.playground.text_canvas import Canvas
from judge.playground.text_look import Line, Signs, Span, Tone, flow
from judge.playground.text_nodes import edge_lines, names_by_node, node_text
from judge.playground.text_outline import outline_lines
from judge.playground.text_titles import change_tone
from judge.playground.text_width import width
from judge.playground.views import Edge, EdgeKind, Node, NodesView

_MARGIN = 2
_GAP = 1


@final
class _Spot(Struct, frozen=True):
    """A node on the sheet: the middle of its text, and its line."""

    x: int
    y: int
    size: int

    @property
    def start(self) -> int:
        return self.x - (self.size - 1) // 2

    @property
    def end(self) -> int:
        return self.start + self.size


def tree_lines(view: NodesView, columns: int, signs: Signs) -> list[Line]:
    spots = _spots(view, signs)
    if max((spot.end for spot in spots.values()), default=0) > columns:
        return outline_lines(view, columns, signs)
    canvas = Canvas(signs)
    drawn = _drawable(view.edges, spots)
    for edge, start, end in drawn:
        _draw_branch(canvas, edge, start, end, signs)
    names = names_by_node(view, signs)
    for node in view.nodes:
        _draw_node(canvas, node, spots[node.number], node.number in names, signs)
    said = [
        (
            Span(
                signs.text(f"{name} {signs.arrow} [{_text(view, number, signs)}]", columns - 2),
                tone,
            ),
        )
        for number, (name, tone) in names.items()
        if number in spots and not _draw_name(canvas, spots[number], (name, tone), columns)
    ]
    known = {id(edge) for edge, _, _ in drawn}
    others = [edge for edge in view.edges if id(edge) not in known and edge.end is not None]
    return [
        *canvas.lines(),
        *flow(said, columns, gap=3, indent=2),
        *edge_lines(view, others, columns, signs),
    ]


def _text(view: NodesView, number: int, signs: Signs) -> str:
    return next(node_text(node.text, signs) for node in view.nodes if node.number == number)


def _spots(view: NodesView, signs: Signs) -> dict[int, _Spot]:
    """Nodes in the order of their columns, each as wide as the widest text of its column."""
    rows = sorted({node.row for node in view.nodes})
    sizes: dict[float, int] = {}
    for node in view.nodes:
        sizes[node.column] = max(sizes.get(node.column, 0), _size(node, signs))
    middles: dict[float, int] = {}
    x = _MARGIN
    for column in sorted(sizes):
        middles[column] = x + (sizes[column] - 1) // 2
        x += sizes[column] + _GAP
    return {
        node.number: _Spot(middles[node.column], 2 * rows.index(node.row), _size(node, signs))
        for node in view.nodes
    }


def _size(node: Node, signs: Signs) -> int:
    """With a place on each side for brackets or the sign of change."""
    return width(node_text(node.text, signs)) + 2


def _drawable(edges: Sequence[Edge], spots: Mapping[int, _Spot]) -> list[tuple[Edge, _Spot, _Spot]]:
    """Edges to the next line, as far as no two parents' branches would run into each other."""
    drawn: list[tuple[Edge, _Spot, _Spot]] = []
    for edge in edges:
        start = spots.get(edge.start)
        end = None if edge.end is None else spots.get(edge.end)
        if start is None or end is None or end.y != start.y + 2 or len(edge.label) > 1:
            continue
        left, right = sorted((start.x, end.x))
        if all(
            right < min(other.x, child.x) or max(other.x, child.x) < left
            for _, other, child in drawn
            if other.y == start.y and other != start
        ):
            drawn.append((edge, start, end))
    return drawn


def _draw_branch(canvas: Canvas, edge: Edge, start: _Spot, end: _Spot, signs: Signs) -> None:
    tone = change_tone(edge.changed, Tone.QUIET)
    y = start.y + 1
    canvas.trace([(start.x, start.y), (start.x, y), (end.x, y), (end.x, end.y)], tone)
    label = signs.text(edge.label) or _wrong_side(edge, start, end)
    if label:
        canvas.write(end.x, y, label, tone)


def _wrong_side(edge: Edge, start: _Spot, end: _Spot) -> str:
    """Places stay while children are exchanged, so a left child may stand at the right."""
    if edge.kind is EdgeKind.LEFT and end.x >= start.x:
        return "L"
    return "R" if edge.kind is EdgeKind.RIGHT and end.x <= start.x else ""


def _draw_node(canvas: Canvas, node: Node, spot: _Spot, is_pointed: bool, signs: Signs) -> None:
    text, tone = node_text(node.text, signs), change_tone(node.changed, Tone.VALUE)
    opening, closing = ("[", "]") if is_pointed else (" ", " ")
    canvas.write(spot.start, spot.y, f"{opening}{text}{closing}", tone)
    if node.changed:
        # Before the brackets, for which the gap between two columns has room.
        canvas.write(spot.start - is_pointed, spot.y, signs.changed, tone)


def _draw_name(canvas: Canvas, spot: _Spot, name: tuple[str, Tone], columns: int) -> bool:
    """Beside the node, where there is room; its brackets tell which node it is."""
    text, tone = name
    size = width(text)
    if spot.end + size <= columns and canvas.is_free(spot.end, spot.y, size + 1):
        canvas.write(spot.end, spot.y, text, tone)
        return True
    if canvas.is_free(spot.start - size - 1, spot.y, size + 1):
        canvas.write(spot.start - size, spot.y, text, tone)
        return True
    return False
