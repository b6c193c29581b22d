"""A scene as text for a terminal: nothing overlaps, nothing is wider than it."""

from collections.abc import Sequence
from typing import assert_never

from judge.playground.text_calls import call_lines
from judge.playground.text_flow import scalar_lines, set_lines, table_lines
from judge.playground.text_graph import graph_lines
from judge.playground.text_grid import grid_lines
from judge.playground.text_list import list_lines
from judge.playground.text_look import Line, Look, Signs, Span, Tone
from judge.playground.text_nodes import hidden_lines, none_lines
from judge.playground.text_row import row_lines
from judge.playground.text_titles import title_line
from judge.playground.text_tree import tree_lines
from judge.playground.text_width import wrapped
from judge.playground.views import (
    CallsView,
    GridView,
    NodesView,
    RowView,
    ScalarsView,
    Scene,
    SetView,
    Shape,
    TableView,
    View,
)

NARROWEST = 40
"""Columns; a narrower terminal gets lines that it has to cut itself."""


def paint(scene: Scene, columns: int, look: Look) -> str:
    """The sentence, then each view."""
    columns = max(columns, NARROWEST)
    lines = [*sentence_lines(scene.sentence, columns, look.signs)]
    lines += views_lines(scene.views, columns, look.signs)
    return "\n".join(map(look.line, lines))


def paint_views(views: Sequence[View], columns: int, look: Look) -> str:
    return "\n".join(map(look.line, views_lines(views, max(columns, NARROWEST), look.signs)))


def views_lines(views: Sequence[View], columns: int, signs: Signs) -> list[Line]:
    """Drawings stand apart by a blank line, plain variables do not."""
    lines: list[Line] = []
    for view in views:
        drawn = view_lines(view, columns, signs)
        if lines and not isinstance(view, ScalarsView):
            lines.append(())
        lines += drawn
    return lines


def view_lines(view: View, columns: int, signs: Signs) -> list[Line]:
    match view:
        case RowView():
            return row_lines(view, columns, signs)
        case GridView():
            return grid_lines(view, columns, signs)
        case NodesView():
            return _nodes_lines(view, columns, signs)
        case TableView():
            return table_lines(view, columns, signs)
        case SetView():
            return set_lines(view, columns, signs)
        case ScalarsView():
            return scalar_lines(view, columns, signs)
        case CallsView():
            return call_lines(view, columns, signs)
        case _:
            assert_never(view)


def nodes_note(view: NodesView) -> str:
    """What it is, unless it is named for that, and that it is empty."""
    kind = "" if view.names == (view.shape,) else view.shape
    return kind if view.nodes else f"{kind}, empty".lstrip(", ")


def sentence_lines(sentence: str, columns: int, signs: Signs) -> list[Line]:
    rows = wrapped(signs.text(sentence), columns)
    return [(Span(row, Tone.SENTENCE),) for row in rows]


def _nodes_lines(view: NodesView, columns: int, signs: Signs) -> list[Line]:
    title = title_line(view.names, nodes_note(view), columns, signs)
    lines = [title] if view.names else []
    match view.shape:
        case Shape.LINKED_LIST:
            lines += list_lines(view, columns, signs)
        case Shape.TREE | Shape.HEAP:
            lines += tree_lines(view, columns, signs)
        case Shape.GRAPH:
            lines += graph_lines(view, columns, signs)
        case _:
            assert_never(view.shape)
    return [*lines, *none_lines(view, columns, signs), *hidden_lines(view, signs)]
