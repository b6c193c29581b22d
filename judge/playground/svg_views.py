"""A view as a picture: drawn where a drawing says more, and in words as in a terminal elsewhere."""

from judge.playground.svg_lines import lines_picture
from judge.playground.svg_nodes import nodes_picture
from judge.playground.svg_row import grid_picture, row_picture
from judge.playground.svg_shapes import Picture
from judge.playground.text import nodes_note, view_lines
from judge.playground.text_look import UNICODE, Line
from judge.playground.text_nodes import hidden_lines, none_lines
from judge.playground.text_row import beside_nothing, row_note
from judge.playground.text_titles import stray_lines, title_line
from judge.playground.views import GridView, NodesView, RowView, View

COLUMNS = 76
_GAP = 6.0


def view_picture(view: View) -> Picture:
    match view:
        case RowView():
            title = title_line(view.names, row_note(view), COLUMNS, UNICODE)
            return _stacked([title], row_picture(view), _strays(view))
        case GridView():
            note = f"{view.hidden} more rows are not shown" if view.hidden else ""
            return _stacked(
                [title_line(view.names, note, COLUMNS, UNICODE)], grid_picture(view), []
            )
        case NodesView():
            title = title_line(view.names, nodes_note(view), COLUMNS, UNICODE)
            below = [*none_lines(view, COLUMNS, UNICODE), *hidden_lines(view, UNICODE)]
            return _stacked([title] if view.names else [], nodes_picture(view), below)
        case _:
            return lines_picture(view_lines(view, COLUMNS, UNICODE))


def _strays(view: RowView) -> list[Line]:
    places = range(-1, len(view.cells) + 1)
    outside = [pointer for pointer in view.pointers if pointer.index not in places]
    return stray_lines(outside if view.cells else beside_nothing(view), COLUMNS, UNICODE)


def _stacked(above: list[Line], drawing: Picture, below: list[Line]) -> Picture:
    first = lines_picture(above)
    y = first.lines + (_GAP if above and drawing.lines else 0)
    last = lines_picture(below, y + drawing.lines + _GAP) if below else Picture(0, 0, "")
    body = f'{first.body}<g transform="translate(0 {y:.0f})">{drawing.body}</g>{last.body}'
    return Picture(
        max(first.columns, drawing.columns, last.columns),
        max(y + drawing.lines, last.lines),
        body,
    )
