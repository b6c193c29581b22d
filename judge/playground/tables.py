"""Dicts and sets."""

from collections.abc import Sequence

from judge.playground.cells import CELLS_AT_MOST
from judge.playground.state import DictObject, HeapObject, SetObject
from judge.playground.step import Step
from judge.playground.views import Cell, SetView, TableView
from judge.playground.visible import Seen


def table_view(group: Sequence[Seen], found: DictObject, step: Step) -> TableView:
    """A new key marks its row, another value its value."""
    old = _old_texts(step.old_object(group[0]), step)
    is_first = step.before is None
    rows = []
    for key, value in found.pairs[:CELLS_AT_MOST]:
        name, text = step.writer.text(key), step.writer.text(value)
        is_new = not is_first and name not in old
        rows.append(
            (Cell(name, is_new), Cell(text, is_new or (not is_first and old[name] != text)))
        )
    hidden = found.hidden + max(0, len(found.pairs) - CELLS_AT_MOST)
    return TableView(group[0].name, _names(group), tuple(rows), hidden)


def set_view(group: Sequence[Seen], found: SetObject, step: Step) -> SetView:
    old = step.old_object(group[0])
    before = (
        {step.old_writer.text(item) for item in old.items} if isinstance(old, SetObject) else set()
    )
    is_first = step.before is None
    texts = [step.writer.text(item) for item in found.items[:CELLS_AT_MOST]]
    cells = tuple(Cell(text, not is_first and text not in before) for text in texts)
    hidden = found.hidden + max(0, len(found.items) - CELLS_AT_MOST)
    return SetView(group[0].name, _names(group), cells, hidden)


def _old_texts(old: HeapObject | None, step: Step) -> dict[str, str]:
    if not isinstance(old, DictObject):
        return {}
    return {step.old_writer.text(key): step.old_writer.text(value) for key, value in old.pairs}


def _names(group: Sequence[Seen]) -> tuple[str, ...]:
    return tuple(seen.name for seen in group)
