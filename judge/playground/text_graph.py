"""Graphs as adjacency lines: text has no room for slanted lines, and these never mislead."""

from collections.abc import Iterable

from judge.playground.text_look import Line, Signs, Span, Tone, flow, line_width
from judge.playground.text_nodes import LONGEST_NODE, names_by_node, told_apart
from judge.playground.text_titles import change_tone
from judge.playground.text_width import width
from judge.playground.text_window import axis
from judge.playground.views import Edge, Node, NodesView

_MOST_LINES = 16


def graph_lines(view: NodesView, columns: int, signs: Signs) -> list[Line]:
    """One node a line with what it leads to. Nodes that are pointed at are always shown."""
    pointed = {pointer.node: pointer.changed for pointer in view.pointers}
    focus = [row for row, node in enumerate(view.nodes) if node.number in pointed or node.changed]
    focus.sort(key=lambda row: not pointed.get(view.nodes[row].number, True))
    rows = axis([1] * len(view.nodes), focus, 0, _MOST_LINES, lambda _: 1)
    gaps = {line: len(left_out) for line, left_out in rows.gaps}
    lines: list[Line] = []
    at = {line: row for row, line in rows.at.items()}
    for line in sorted({*at, *gaps}):
        if line in at:
            lines += _node_lines(view, view.nodes[at[line]], columns, signs)
        else:
            lines.append((Span(f"  {signs.more(gaps[line], 'nodes')}", Tone.QUIET),))
    return lines


def _node_lines(view: NodesView, node: Node, columns: int, signs: Signs) -> list[Line]:
    texts = told_apart(view, signs)
    size = max(map(width, texts.values()))
    own = texts[node.number]
    mark = signs.changed if node.changed else " "
    ends = [edge for edge in view.edges if edge.start == node.number and edge.end is not None]
    arrow = signs.arrow if ends else " " * width(signs.arrow)
    head = Span(
        f"  {mark}{' ' * (size - width(own))}{own} {arrow} ",
        change_tone(node.changed, Tone.VALUE),
    )
    named = names_by_node(view, signs).get(node.number)
    indent = line_width((head,))
    tail: list[Line] = []
    if named is not None:
        name, tone = named
        tail = [(Span(signs.text(f"{signs.left} {name}", columns - indent), tone),)]
    parts = [*_ends(ends, texts, columns - indent, signs), *tail]
    body = flow(parts, columns, gap=2, indent=indent) or [(Span(" " * indent),)]
    first = (head, *body[0][1:])
    return [first, *body[1:]]


def _ends(
    edges: Iterable[Edge], texts: dict[int, str], columns: int, signs: Signs
) -> Iterable[Line]:
    for edge in edges:
        assert edge.end is not None
        mark = signs.changed if edge.changed else ""
        label = f" ({signs.text(edge.label, LONGEST_NODE)})" if edge.label else ""
        text = texts.get(edge.end, signs.ellipsis) + label
        yield (Span(signs.text(f"{mark}{text}", columns), change_tone(edge.changed, Tone.VALUE)),)
