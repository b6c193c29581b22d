"""Named places in a list at one step: inferred indices, and the hidden cursor of a loop."""

from collections.abc import Iterable, Iterator

from judge.playground.loops import Counted
from judge.playground.roles import Axis, Index, Roles
from judge.playground.scopes import Variable
from judge.playground.step import Step
from judge.playground.views import Pointer
from judge.playground.visible import Seen


class PointerFinder:
    def __init__(self, roles: Roles) -> None:
        self._by_base: dict[tuple[Variable, Axis], list[Index]] = {}
        for index in roles.indices:
            self._by_base.setdefault((index.base, index.axis), []).append(index)
        cursors = [cursor for found in roles.cursors.values() for cursor in found]
        self.bases = {base for base, _ in self._by_base} | {cursor.base for cursor in cursors}

    def pointers(
        self, group: Iterable[Seen], axis: Axis, size: int, step: Step
    ) -> tuple[Pointer, ...]:
        """Those from -1 to `size` that are ints now, in the order of the variables."""
        wanted = [
            (index, base)
            for base in group
            for index in self._by_base.get((base.variable, axis), ())
        ]
        if not wanted:
            return ()
        found: dict[str, Pointer] = {}
        lines = {frame.number: frame.line for frame in step.state.frames}
        for seen in step.sight:
            for index, base in wanted:
                is_meant = index.pointer == seen.variable and _belong_together(seen, base)
                if is_meant and index.is_used_at(lines.get(seen.holder, 0)):
                    pointer = _pointer(index, seen, size, step)
                    if pointer is not None:
                        found.setdefault(pointer.name, pointer)
        return tuple(found.values())


def cursor_pointers(
    counted: Iterable[Counted], bases: Iterable[Variable], held: object, size: int
) -> Iterator[Pointer]:
    """The places of `for x in nums` loops over this very object."""
    wanted = set(bases)
    for loop in counted:
        if loop.cursor.base in wanted and loop.held == held and 0 <= loop.place < size:
            yield Pointer(loop.cursor.name, loop.place, loop.is_moved)


def _belong_together(pointer: Seen, base: Seen) -> bool:
    """Of two objects of one class, each has its own `self.i` for its own `self.items`."""
    are_attributes = pointer.holder < 0 and base.holder < 0
    return not are_attributes or pointer.holder == base.holder


def _pointer(index: Index, seen: Seen, size: int, step: Step) -> Pointer | None:
    if type(seen.value) is not int:
        return None
    place = seen.value + index.offset
    if not -1 <= place <= size:
        return None
    name = seen.name if not index.offset else f"{seen.name}{index.offset:+d}"
    return Pointer(name, place, step.is_changed(seen))
