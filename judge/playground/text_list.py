"""Linked lists: nodes in their places, arrows between neighbours, other links as lines below."""

from collections.abc import Iterable, Mapping, Sequence

from judge.playground import text_flags
from judge.playground.text_canvas import Canvas
from judge.playground.text_flags import Flag
from judge.playground.text_lanes import Spot, depth, draw_links, lanes
from judge.playground.text_list_plan import ARROW, Names, Plan, flag_x, plan_of
from judge.playground.text_look import Line, Signs, Span, Tone
from judge.playground.text_nodes import away_lines, edge_lines, names_by_node, node_text
from judge.playground.text_titles import change_tone
from judge.playground.text_width import padded
from judge.playground.views import Node, NodesView


def list_lines(view: NodesView, columns: int, signs: Signs) -> list[Line]:
    names = names_by_node(view, signs)
    plan = plan_of(view, names, columns, signs)
    canvas = Canvas(signs)
    lanes_by_row = [lanes(plan.links, row) for row in range(plan.rows)]
    node_lines: list[int] = []
    y = 0
    for row in range(plan.rows):
        flags = _flags(plan.spots, names, row)
        y += text_flags.height(flags)
        text_flags.draw_above(canvas, y - 1, flags, signs, plan.name_limit)
        node_lines.append(y)
        y += 1 + (depth(lanes_by_row[row].values()) or (row < plan.rows - 1))
    draw_links(canvas, plan.links, node_lines, lanes_by_row, signs)
    _draw_arrows(canvas, plan, node_lines, signs)
    _draw_nodes(canvas, view.nodes, plan, node_lines, signs)
    legend = [_legend(signs)] if any(link.is_dotted for link in plan.links) else []
    away = {number: named for number, named in names.items() if number not in plan.spots}
    return [
        *canvas.lines(),
        *legend,
        *edge_lines(view, plan.said, columns, signs),
        *away_lines(view, away, columns, signs),
    ]


def _flags(spots: Mapping[int, Spot], names: Names, row: int) -> tuple[Flag, ...]:
    return text_flags.merged(
        Flag(flag_x(spots[number]), name, tone)
        for number, (name, tone) in names.items()
        if number in spots and spots[number].row == row
    )


def _legend(signs: Signs) -> Line:
    return (Span(f"  {signs.dotted[10] * 3} random", Tone.QUIET),)


def _draw_nodes(
    canvas: Canvas, nodes: Iterable[Node], plan: Plan, node_lines: Sequence[int], signs: Signs
) -> None:
    for node in nodes:
        if node.number not in plan.spots:
            continue
        spot = plan.spots[node.number]
        y, tone = node_lines[spot.row], change_tone(node.changed, Tone.VALUE)
        mark = signs.changed if node.changed else " "
        text = padded(f"({mark}{node_text(node.text, signs)}", spot.size - 1) + ")"
        canvas.write(spot.x, y, text, tone)
    for row, x, count in plan.gaps:
        canvas.write(x, node_lines[row], signs.more(count, "").rstrip(), Tone.QUIET)


def _draw_arrows(canvas: Canvas, plan: Plan, node_lines: Sequence[int], signs: Signs) -> None:
    for edge in plan.arrows:
        if edge.start not in plan.spots:
            continue  # It leads out of what is left out.
        spot = plan.spots[edge.start]
        x, y = spot.x + spot.size, node_lines[spot.row]
        tone = change_tone(edge.changed, Tone.PLAIN)
        if edge.end is None:
            canvas.trace([(x - 1, y), (x + 1, y)], tone)
            canvas.write(x + 1, y, signs.nothing, tone)
            continue
        following = plan.spots.get(edge.end)
        end = following.x if following else x + ARROW
        canvas.trace([(x - 1, y), (end, y)], tone)
        canvas.write(end - 1, y, signs.head, tone)
        if (edge.start, edge.end) in plan.mutual:
            canvas.write(x, y, signs.left, tone)
