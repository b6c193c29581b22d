"""Dicts and sets."""

from collections.abc import Sequence

from judge.playground.cells import CELLS_AT_MOST
from judge.playground.state import DictObject, HeapObject, SetObject, Value
from judge.playground.step import Step, identity
from judge.playground.views import Cell, SetView, TableView
from judge.playground.visible import Seen


def table_view(group: Sequence[Seen], found: DictObject, step: Step) -> TableView:
    """A new key marks its row, another value its value."""
    old = _old_values(step.old_object(group[0]), step)
    is_first = step.before is None
    rows = []
    for key, value in found.pairs[:CELLS_AT_MOST]:
        text = step.writer.text(value)
        is_new = not is_first and identity(key) not in old
        is_changed = is_new or (not is_first and old[identity(key)] != (identity(value), text))
        rows.append((Cell(step.writer.text(key), is_new), Cell(text, is_changed)))
    hidden = found.hidden + max(0, len(found.pairs) - CELLS_AT_MOST)
    return TableView(group[0].name, _names(group), tuple(rows), hidden)


def set_view(group: Sequence[Seen], found: SetObject, step: Step) -> SetView:
    old = step.old_object(group[0])
    before = set(map(identity, old.items)) if isinstance(old, SetObject) else set()
    is_first = step.before is None
    cells = tuple(
        Cell(step.writer.text(item), not is_first and identity(item) not in before)
        for item in found.items[:CELLS_AT_MOST]
    )
    hidden = found.hidden + max(0, len(found.items) - CELLS_AT_MOST)
    return SetView(group[0].name, _names(group), cells, hidden)


def _old_values(
    old: HeapObject | None, step: Step
) -> dict[tuple[type, Value], tuple[tuple[type, Value], str]]:
    """With their texts, since a list may have changed by itself."""
    if not isinstance(old, DictObject):
        return {}
    return {
        identity(key): (identity(value), step.old_writer.text(value)) for key, value in old.pairs
    }


def _names(group: Sequence[Seen]) -> tuple[str, ...]:
    return tuple(seen.name for seen in group)
