"""A tree with one node a line, children indented: never too wide, and windowed where too high."""

from collections.abc import Iterator
from typing import final

from msgspec import Struct

from judge.playground.text_look import Line, Signs, Span, Tone, line_width
from judge.playground.text_nodes import (
    LONGEST_NODE,
    edge_lines,
    names_by_node,
    node_text,
)
from judge.playground.text_titles import change_tone
from judge.playground.text_window import axis
from judge.playground.views import Edge, EdgeKind, NodesView

_MOST_LINES = 20
_DEEPEST_INDENT = 5
_SIDES = {EdgeKind.LEFT: "L ", EdgeKind.RIGHT: "R "}


@final
class _Entry(Struct, frozen=True):
    number: int
    depth: int
    edge: Edge | None


def outline_lines(view: NodesView, columns: int, signs: Signs) -> list[Line]:
    entries = [*_entries(view)]
    told = {id(entry.edge) for entry in entries}
    others = [edge for edge in view.edges if id(edge) not in told and edge.end is not None]
    pointed = {pointer.node: pointer.changed for pointer in view.pointers}
    focus = [row for row, entry in enumerate(entries) if entry.number in pointed]
    focus.sort(key=lambda row: not pointed[entries[row].number])
    rows = axis([1] * len(entries), focus, 0, _MOST_LINES, lambda _: 1)
    lines = {line: _line(view, entries[row], columns, signs) for row, line in rows.at.items()} | {
        line: (Span(f"  {signs.more(len(left_out), 'nodes')}", Tone.QUIET),)
        for line, left_out in rows.gaps
    }
    return [
        *(lines[line] for line in sorted(lines)),
        *edge_lines(view, others, columns, signs),
    ]


def _entries(view: NodesView) -> Iterator[_Entry]:
    """Parents before their children; a node that is reached again is not told twice."""
    below: dict[int, list[Edge]] = {node.number: [] for node in view.nodes}
    ends = {edge.end for edge in view.edges}
    for edge in view.edges:
        if edge.start in below and edge.end in below:
            below[edge.start].append(edge)
    # Nodes that form a ring have no root among them, and come last.
    order = sorted(below, key=lambda number: number in ends)
    seen: set[int] = set()
    for root in order:
        waiting = [_Entry(root, 0, None)]
        while waiting:
            entry = waiting.pop()
            if entry.number in seen:
                continue
            seen.add(entry.number)
            yield entry
            waiting += [
                _Entry(edge.end, entry.depth + 1, edge)
                for edge in reversed(below[entry.number])
                if edge.end is not None
            ]


def _line(view: NodesView, entry: _Entry, columns: int, signs: Signs) -> Line:
    node = next(node for node in view.nodes if node.number == entry.number)
    level = f"{entry.depth}: " if entry.depth > _DEEPEST_INDENT else ""
    indent = " " * (2 + 2 * min(entry.depth, _DEEPEST_INDENT))
    side = _side(entry.edge, signs)
    mark = signs.changed if node.changed else " "
    line: Line = (
        Span(f"{indent}{level}{side}"),
        Span(f"{mark}{node_text(node.text, signs)}", change_tone(node.changed, Tone.VALUE)),
    )
    named = names_by_node(view, signs).get(entry.number)
    room = columns - line_width(line)
    if named is None or room < 4:
        return line
    name, tone = named
    return (*line, Span(signs.text(f" {signs.left} {name}", room), tone))


def _side(edge: Edge | None, signs: Signs) -> str:
    if edge is None:
        return ""
    label = f"{signs.text(edge.label, LONGEST_NODE)} " if edge.label else ""
    return f"{_SIDES.get(edge.kind, '')}{label}"
