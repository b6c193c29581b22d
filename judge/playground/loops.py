"""Where `for x in nums` stands, by counting how often its line was visited.

A `for` takes the next item whenever its line runs, and always the one at the next place, even
if the list changes under it. A visit that does not come from the loop's own body begins anew.
"""

from collections.abc import Mapping
from typing import NamedTuple

from judge.playground.roles import Cursor, Roles
from judge.playground.scopes import Variable
from judge.playground.state import Happening, HeapObject, Ref, SequenceObject, State, Value
from judge.playground.visible import Sight, Sights


class Counted(NamedTuple):
    """A loop at work on `held` (a list, or a string), at `place` of it."""

    cursor: Cursor
    held: Value
    place: int
    is_moved: bool


class _Running:
    __slots__ = ("count", "held", "is_believed", "size")

    def __init__(self, held: Value, size: int) -> None:
        self.held, self.size, self.count, self.is_believed = held, size, 0, True


class LoopCounter:
    """Feed it every state in order."""

    def __init__(self, roles: Roles, sights: Sights) -> None:
        self._cursors, self._sights = roles.cursors, sights
        self._lines: dict[int, int] = {}
        self._running: dict[tuple[int, Cursor], _Running] = {}

    def advance(self, state: State, sight: Sight) -> tuple[Counted, ...]:
        """The loops of the running call."""
        frame = state.frames[-1]
        scope = self._sights.scope(frame)
        cursors = () if scope is None else self._cursors.get(scope.owner, ())
        if not cursors:
            return ()
        values = {seen.variable: seen.value for seen in sight}
        found = [self._advanced(cursor, state, values) for cursor in cursors]
        if state.happening is Happening.LINE:
            self._lines[frame.number] = frame.line
        return tuple(loop for loop in found if loop is not None)

    def _advanced(
        self, cursor: Cursor, state: State, values: Mapping[Variable, Value]
    ) -> Counted | None:
        line = state.frames[-1].line
        loop = self._visited(cursor, state, values)
        # At the `for` line itself, the item before is still the one in hand.
        count = 0 if loop is None else loop.count - (line == cursor.line)
        if loop is None or count < 0:
            return None
        place = loop.size - 1 - count if cursor.backwards else cursor.start + count
        is_moved = line != cursor.line == self._lines.get(state.frames[-1].number)
        if is_moved and cursor.variable is not None:
            item = _item(loop.held, place, state.heap)
            loop.is_believed &= item is None or item[0] == values.get(cursor.variable)
        return Counted(cursor, loop.held, place, is_moved) if loop.is_believed else None

    def _visited(
        self, cursor: Cursor, state: State, values: Mapping[Variable, Value]
    ) -> _Running | None:
        """The loop as this step leaves it: begun, one item on, or over."""
        frame = state.frames[-1]
        key, last = (frame.number, cursor), self._lines.get(frame.number, 0)
        if frame.line != cursor.line:
            if not _is_inside(cursor, frame.line):
                self._running.pop(key, None)
        elif state.happening is Happening.LINE:
            if key in self._running and _is_inside(cursor, last):
                self._running[key].count += 1
            elif last != cursor.line:
                held = values.get(cursor.base)
                self._running[key] = _Running(held, _size(held, state.heap))
        return self._running.get(key)


def _is_inside(cursor: Cursor, line: int) -> bool:
    first, last = cursor.body
    return first <= line <= last


def _sequence(held: Value, heap: Mapping[int, HeapObject]) -> tuple[Value, ...] | str:
    found = heap.get(held.number) if isinstance(held, Ref) else held
    match found:
        case SequenceObject(items=items):
            return items
        case str() | tuple():
            return found
        case _:
            return ()


def _size(held: Value, heap: Mapping[int, HeapObject]) -> int:
    found = heap.get(held.number) if isinstance(held, Ref) else None
    hidden = found.hidden if isinstance(found, SequenceObject) else 0
    return len(_sequence(held, heap)) + hidden


def _item(held: Value, place: int, heap: Mapping[int, HeapObject]) -> tuple[Value] | None:
    items = _sequence(held, heap)
    return (items[place],) if 0 <= place < len(items) else None
