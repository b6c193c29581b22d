"""Links of a linked list that do not lead to the next node: lines in channels below the rows.

A link leaves its node downwards on the side that it leads to, runs along a lane of the channel
below its row, and comes up under its target. To another row it goes round by a line of its own
at the right edge, so that it crosses neither a name nor a node.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import final

from msgspec import Struct
from msgspec.structs import replace

from judge.playground.text_canvas import Canvas
from judge.playground.text_look import Signs, Tone

MOST_LINKS = 10
MOST_BUSES = 4


@final
class Spot(Struct, frozen=True):
    """A drawn node: its left bracket at column `x`; rows and places count in order from 0."""

    x: int
    size: int
    row: int
    place: int

    @property
    def left(self) -> int:
        return self.x + 1

    @property
    def right(self) -> int:
        return self.x + self.size - 2


@final
class Link(Struct, frozen=True):
    start: Spot
    end: Spot
    tone: Tone
    bus: int = 0
    """The column of its line at the right edge; 0 for a link within a row, which has none."""
    is_dotted: bool = False
    entry: int = 0
    """The column in which it comes up under its target; `with_entries` sets it."""

    @property
    def leads_right(self) -> bool:
        return bool(self.bus) or self.start.x < self.end.x

    @property
    def exit(self) -> int:
        """Two links of a node leave it in different columns."""
        if self.is_dotted:
            return self.start.x + 2
        return self.start.right if self.leads_right else self.start.left

    def reach(self, row: int) -> tuple[int, int]:
        """The columns between which it runs in the channel of the row."""
        if not self.bus:
            return min(self.exit, self.entry), max(self.exit, self.entry)
        return (self.exit if self.start.row == row else self.entry), self.bus


def with_entries(links: Sequence[Link]) -> list[Link]:
    """All links to a node come up in one column: away from where its own link leaves it.

    Without such a link it is the side that the first of them comes from.
    """
    leaving = {link.start: link.leads_right for link in links if not link.is_dotted}
    entries: dict[Spot, int] = {}
    for link in links:
        is_left = leaving.get(link.end, link.start.x < link.end.x and not link.bus)
        entries.setdefault(link.end, link.end.left if is_left else link.end.right)
    return [replace(link, entry=entries[link.end]) for link in links]


def lanes(links: Sequence[Link], row: int) -> dict[int, int]:
    """By its order in `links`, the lane of each link in the row's channel; short ones above."""
    mine = [order for order, link in enumerate(links) if row in (link.start.row, link.end.row)]
    taken: list[list[tuple[int, int]]] = []
    chosen: dict[int, int] = {}
    for order in sorted(mine, key=lambda order: _length(links[order].reach(row))):
        left, right = links[order].reach(row)
        free = (
            lane
            for lane, others in enumerate(taken)
            if all(right < begin or end < left for begin, end in others)
        )
        lane = next(free, len(taken))
        taken[lane : lane + 1] = [[*(taken[lane] if lane < len(taken) else []), (left, right)]]
        chosen[order] = lane
    return chosen


def draw_links(
    canvas: Canvas,
    links: Sequence[Link],
    node_lines: Sequence[int],
    lanes_by_row: Sequence[Mapping[int, int]],
    signs: Signs,
) -> None:
    """`node_lines` are the lines of the rows; lane n of a row is n + 2 lines below it."""
    for order, link in enumerate(links):
        start, end = link.start, link.end
        out = node_lines[start.row] + 2 + lanes_by_row[start.row][order]
        back = node_lines[end.row] + 2 + lanes_by_row[end.row][order]
        round_by = [(link.bus, out), (link.bus, back)] if link.bus else []
        canvas.trace(
            [
                (link.exit, node_lines[start.row]),
                (link.exit, out),
                *round_by,
                (link.entry, back),
                (link.entry, node_lines[end.row] + 1),
            ],
            link.tone,
            is_dotted=link.is_dotted,
        )
    for link in links:
        canvas.write(link.entry, node_lines[link.end.row] + 1, signs.up, link.tone)


def _length(reach: tuple[int, int]) -> int:
    return reach[1] - reach[0]


def depth(lanes_of_row: Iterable[int]) -> int:
    """Lines of the channel, the one of the arrowheads included."""
    deepest = max(lanes_of_row, default=-1)
    return deepest + 2 if deepest >= 0 else 0
