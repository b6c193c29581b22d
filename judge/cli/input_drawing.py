"""Nodes and grids of an input as a drawing, where somebody looks and where it is small."""

from collections.abc import Mapping

from judge.problem.signature import function_of
from judge.problem.spec import FunctionSpec, InPlaceSpec, Spec
from judge.problem.types import ListOf, NewNode, Node, Nullable, ValueType
from judge.verdict import Failure, Plain

_MOST_LINES = 12
_NARROWEST = 40


_INDENT_OF_RUN = 6


def draw_failing_input(spec: Spec, failure: Failure | None, columns: int | None) -> list[str]:
    """As it stands under the call in what `judge run` prints."""
    if failure is None or not failure.arguments:
        return []
    return draw_input(spec, failure.arguments, columns, _INDENT_OF_RUN)


def draw_input(
    spec: Spec, arguments: Mapping[str, Plain], columns: int | None, indent: int
) -> list[str]:
    """No line for what is better read as it is written, for a pipe, and for what does not fit."""
    if columns is None or columns - indent < _NARROWEST:
        return []
    if not isinstance(spec, FunctionSpec | InPlaceSpec):
        return []
    params = function_of(spec).params
    shown = {name: kind for name, kind in params.items() if _is_drawn(kind)}
    if not shown or not set(shown) <= set(arguments):
        return []
    lines = _lines(params, arguments, columns - indent)
    fits = len(lines) <= _MOST_LINES
    return [f"{' ' * indent}{line}" if line else "" for line in lines] if fits else []


def _lines(
    params: Mapping[str, ValueType], arguments: Mapping[str, Plain], columns: int
) -> list[str]:
    """The drawing costs a few imports, so only who gets this far pays for them."""
    from judge.cli.viz_plain import look
    from judge.playground.inputs import input_views
    from judge.playground.text import paint_views
    from judge.playground.text_look import Look
    from judge.playground.views import GridView, NodesView

    views = [
        view
        for view in input_views(params, arguments)
        if (isinstance(view, NodesView) and view.nodes)
        or (isinstance(view, GridView) and any(view.rows))
    ]
    if any(view.hidden for view in views):
        return []
    # What it stands in may be wrapped and measured, so it comes without colour.
    text = paint_views(views, columns, Look(look(is_ascii=False).signs))
    return text.split("\n") if text else []


def _is_drawn(kind: ValueType) -> bool:
    """Nodes, lists of them, and lists of lists; a flat list says it all by itself."""
    match kind:
        case Nullable(inner):
            return _is_drawn(inner)
        case Node() | NewNode():
            return True
        case ListOf(item):
            return isinstance(item, ListOf) or _is_drawn(item)
        case _:
            return False
