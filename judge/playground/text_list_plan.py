"""Where the nodes of a linked list stand, and how each of its links is told."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias, final

from msgspec import Struct

from judge.playground.text_lanes import MOST_BUSES, MOST_LINKS, Link, Spot, with_entries
from judge.playground.text_look import Signs, Tone
from judge.playground.text_nodes import node_text
from judge.playground.text_titles import change_tone
from judge.playground.text_width import width
from judge.playground.text_window import Axis, axis
from judge.playground.views import Edge, EdgeKind, Node, NodesView

Names: TypeAlias = Mapping[int, tuple[str, Tone]]

ARROW = 3
"""Columns between neighbours."""
_MARGIN = 2
_BUS = 2


@final
class Plan(Struct, frozen=True):
    """Each edge is an arrow to the next node, a line, or said in words.

    `gaps` are the row, the column and the count of nodes that are left out; `mutual` the arrows
    that have two heads. Names are cut at column `name_limit`.
    """

    rows: int
    spots: Mapping[int, Spot]
    gaps: tuple[tuple[int, int, int], ...]
    arrows: tuple[Edge, ...]
    links: tuple[Link, ...]
    said: tuple[Edge, ...]
    mutual: frozenset[tuple[int | None, int]]
    name_limit: int


def plan_of(view: NodesView, names: Names, columns: int, signs: Signs) -> Plan:
    buses = min(MOST_BUSES, _crossings(view))
    name_limit = columns - _BUS * buses - 1
    for reserve in _reserves(names, columns):
        spots, gaps = _spots(view, name_limit - _MARGIN - reserve, signs)
        right = _right_edge(spots, names)
        if right <= name_limit:
            break
    arrows = _arrows(view)
    mutual = frozenset((e.end, e.start) for e in view.edges if e.kind is EdgeKind.PREV)
    known, ends = set(arrows), {(edge.start, edge.end) for edge in arrows}
    # A way back along an arrow is the arrow's other head; one to None is no news.
    others = [
        edge
        for edge in view.edges
        if edge not in known
        and not (
            edge.kind is EdgeKind.PREV and (edge.end is None or (edge.end, edge.start) in ends)
        )
    ]
    first_bus = min(right, name_limit) + 1
    links, said = _told(others, spots, [first_bus + _BUS * bus for bus in range(buses)])
    rows = len({node.row for node in view.nodes})
    return Plan(rows, spots, gaps, arrows, tuple(links), tuple(said), mutual, name_limit)


def flag_x(spot: Spot) -> int:
    return spot.x + 2


def _spots(
    view: NodesView, room: int, signs: Signs
) -> tuple[dict[int, Spot], tuple[tuple[int, int, int], ...]]:
    """The drawn nodes by number, and the gaps of each row."""
    columns = {column: n for n, column in enumerate(sorted({node.column for node in view.nodes}))}
    rows = {row: n for n, row in enumerate(sorted({node.row for node in view.nodes}))}
    sizes = [0] * len(columns)
    for node in view.nodes:
        place = columns[node.column]
        sizes[place] = max(sizes[place], _size(node, signs))
    places = axis(
        [size + ARROW for size in sizes],
        _focus(view, columns),
        _MARGIN,
        room,
        lambda count: len(signs.more(count, "")) + 1 + ARROW,
    )
    spots = {
        node.number: Spot(places.at[place], sizes[place], rows[node.row], place)
        for node in view.nodes
        if (place := columns[node.column]) in places.at
    }
    hidden = [
        (rows[node.row], columns[node.column]) for node in view.nodes if node.number not in spots
    ]
    return spots, tuple(_gaps(places, hidden))


def _gaps(places: Axis, hidden: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """For each row that has hidden nodes between two drawn places, how many."""
    rows = sorted({row for row, _ in hidden})
    for x, left_out in places.gaps:
        for row in rows:
            count = sum(at == row and place in left_out for at, place in hidden)
            if count:
                yield row, x, count


def _size(node: Node, signs: Signs) -> int:
    """Brackets, a blank or the sign of change on each side, and three columns for links."""
    return max(1, width(node_text(node.text, signs))) + 4


def _focus(view: NodesView, columns: Mapping[float, int]) -> list[int]:
    """The columns of what moved, of what is pointed at, of what changed."""
    by_number = {node.number: node for node in view.nodes}
    moved = sorted(view.pointers, key=lambda pointer: not pointer.changed)
    pointed = [by_number[p.node] for p in moved if p.node is not None and p.node in by_number]
    changed = [node for node in view.nodes if node.changed]
    changed += [by_number[e.start] for e in view.edges if e.changed and e.start in by_number]
    return list(dict.fromkeys(columns[node.column] for node in (*pointed, *changed)))


def _crossings(view: NodesView) -> int:
    row = {node.number: node.row for node in view.nodes}
    return sum(
        row.get(edge.start) != row.get(edge.end)
        for edge in view.edges
        if edge.end is not None and _is_line(edge)
    )


def _is_line(edge: Edge) -> bool:
    """Of other kinds a node may have many, so those are told in words."""
    return edge.kind in (EdgeKind.NEXT, EdgeKind.RANDOM) and edge.end is not None


def _reserves(names: Names, columns: int) -> Iterator[int]:
    """Columns to leave free at the right: as few as the last node that is drawn and its names need.

    Which node is the last depends on that again, so they are tried in turn.
    """
    sizes = {min(width(name), columns // 4) for name, _ in names.values()}
    yield from (0, *sorted({ARROW, *(size for size in sizes if size > ARROW)}))


def _right_edge(spots: Mapping[int, Spot], names: Names) -> int:
    return max((_right(number, spot, names) for number, spot in spots.items()), default=0)


def _right(number: int, spot: Spot, names: Names) -> int:
    name, _ = names.get(number, ("", Tone.PLAIN))
    return max(spot.x + spot.size + ARROW, flag_x(spot) + width(name) + 1)


def _arrows(view: NodesView) -> tuple[Edge, ...]:
    """Links to None and to the next node of the row, drawn or left out."""
    rows: dict[float, list[Node]] = {}
    for node in sorted(view.nodes, key=lambda node: node.column):
        rows.setdefault(node.row, []).append(node)
    following = {
        one.number: other.number for nodes in rows.values() for one, other in pairwise(nodes)
    }
    return tuple(
        edge
        for edge in view.edges
        if edge.kind is EdgeKind.NEXT
        and (edge.end is None or following.get(edge.start) == edge.end)
    )


def _told(
    edges: Sequence[Edge], spots: Mapping[int, Spot], buses: Sequence[int]
) -> tuple[list[Link], list[Edge]]:
    """As lines while there is room for them, the others in words."""
    links: list[Link] = []
    said: list[Edge] = []
    free = [*buses]
    for edge in edges:
        start = spots.get(edge.start)
        end = None if edge.end is None else spots.get(edge.end)
        if start is None and end is None:
            continue  # Both are left out, and the sign for that stands there.
        is_level = start is not None and end is not None and start.row == end.row
        can_be_drawn = _is_line(edge) and len(links) < MOST_LINKS and (is_level or free)
        if start is None or end is None or not can_be_drawn:
            said.append(edge)
            continue
        tone, is_dotted = change_tone(edge.changed, Tone.PLAIN), edge.kind is EdgeKind.RANDOM
        links.append(Link(start, end, tone, 0 if is_level else free.pop(0), is_dotted))
    return with_entries(links), said
