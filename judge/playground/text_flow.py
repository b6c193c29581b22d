"""Plain variables, dicts, memo tables and sets: short texts beside each other, then below."""

from collections.abc import Iterable

from judge.playground.text_look import Line, Signs, Span, Tone, flow
from judge.playground.text_titles import change_tone, title_line
from judge.playground.text_width import width
from judge.playground.views import Cell, ScalarsView, SetView, TableView

_INDENT = 4
_LONGEST = 40


def scalar_lines(view: ScalarsView, columns: int, signs: Signs) -> list[Line]:
    pairs = ((f"{name} = ", cell) for name, cell in view.values)
    return flow(_parts(pairs, columns, signs), columns, gap=2, indent=1)


def table_lines(view: TableView, columns: int, signs: Signs) -> list[Line]:
    title = title_line(view.names, _count(len(view.rows) + view.hidden, "dict"), columns, signs)
    pairs = (
        (f"{key.text}: ", Cell(value.text, key.changed or value.changed))
        for key, value in view.rows
    )
    return [title, *_body(_parts(pairs, columns, signs), view.hidden, columns, signs)]


def set_lines(view: SetView, columns: int, signs: Signs) -> list[Line]:
    title = title_line(view.names, _count(len(view.cells) + view.hidden, "set"), columns, signs)
    parts = _parts((("", cell) for cell in view.cells), columns, signs)
    return [title, *_body(parts, view.hidden, columns, signs)]


def _count(count: int, kind: str) -> str:
    return f"{kind} of {count}" if count else f"{kind}, empty"


def _body(parts: Iterable[Line], hidden: int, columns: int, signs: Signs) -> list[Line]:
    rest = [(Span(f" {signs.more(hidden)}", Tone.QUIET),)] if hidden else []
    return flow([*parts, *rest], columns, gap=2, indent=_INDENT - 1)


def _parts(pairs: Iterable[tuple[str, Cell]], columns: int, signs: Signs) -> Iterable[Line]:
    """Each starts with a column for the sign of change, so that nothing moves when it comes."""
    for label, cell in pairs:
        name = signs.text(label, min(_LONGEST, (columns - _INDENT) // 2))
        text = signs.text(cell.text, columns - _INDENT - 1 - width(name))
        sign = Span(signs.changed, Tone.CHANGED) if cell.changed else Span(" ")
        yield sign, Span(name, Tone.NAME), Span(text, change_tone(cell.changed, Tone.VALUE))
