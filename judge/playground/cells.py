"""Values as cells, the changed ones marked."""

from collections.abc import Sequence

from judge.playground.shown import Writer, letter
from judge.playground.state import HeapObject, Ref, SequenceObject, SetObject, Value
from judge.playground.views import Cell

CELLS_AT_MOST = 200


class Cells:
    """Makes cells; those of a list that did not change are made once."""

    def __init__(self) -> None:
        self._made: dict[tuple[int, int], tuple[object, object, tuple[Cell, ...]]] = {}

    def of_object(
        self, found: HeapObject, old: HeapObject | None, writer: Writer, old_writer: Writer
    ) -> tuple[Cell, ...]:
        """Of a list or a set. `old` is what it is compared with; None marks nothing."""
        known = self._made.get((id(found), id(old)))
        if known is not None and known[0] is found and known[1] is old:
            return known[2]
        items, old_items = items_of(found), items_of(old)
        texts = [writer.text(item) for item in items]
        compared = None if old is None else [old_writer.text(item) for item in old_items]
        cells = marked(texts, compared)
        if not any(isinstance(item, Ref) for item in (*items, *old_items)):
            self._made[id(found), id(old)] = (found, old, cells)
        return cells


def items_of(found: HeapObject | None) -> tuple[Value, ...]:
    match found:
        case SequenceObject(items=items) | SetObject(items=items):
            return items[:CELLS_AT_MOST]
        case _:
            return ()


def letters(text: str, old: str | None) -> tuple[Cell, ...]:
    before = None if old is None else [letter(part) for part in old[:CELLS_AT_MOST]]
    return marked([letter(part) for part in text[:CELLS_AT_MOST]], before)


def marked(texts: Sequence[str], old: Sequence[str] | None) -> tuple[Cell, ...]:
    """What stayed at the front or moved up at the back is not changed, as after a popleft."""
    if old is None or (old is texts):
        return tuple(Cell(text) for text in texts)
    if len(texts) == len(old):
        return tuple(Cell(text, text != before) for text, before in zip(texts, old, strict=True))
    start, end = _middle(texts, old)
    return tuple(Cell(text, start <= place < end) for place, text in enumerate(texts))


def _middle(texts: Sequence[str], old: Sequence[str]) -> tuple[int, int]:
    """The stretch of `texts` that lies between a common front and a common back."""
    shorter = min(len(texts), len(old))
    start = 0
    while start < shorter and texts[start] == old[start]:
        start += 1
    back = 0
    while back < shorter - start and texts[-1 - back] == old[-1 - back]:
        back += 1
    return start, len(texts) - back
