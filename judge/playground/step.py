"""One step with the one before it: what is visible, and what the step has changed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import final

from judge.playground.shown import Writer
from judge.playground.state import HeapObject, Instance, Ref, State, Value
from judge.playground.visible import Seen, Sight


@final
@dataclass(frozen=True, slots=True)
class Step:
    """`before` is None at the first step: there, nothing has changed."""

    state: State
    before: State | None
    sight: Sight
    writer: Writer
    old_writer: Writer
    old_frames: Mapping[int, Mapping[str, Value]] = field(default_factory=dict)

    def had(self, seen: Seen) -> bool:
        """Did the variable exist before this step?"""
        return _own_name(seen) in self._old_variables(seen)

    def old(self, seen: Seen) -> Value:
        """What the variable held before this step; None too if it did not exist."""
        return self._old_variables(seen).get(_own_name(seen))

    def is_changed(self, seen: Seen) -> bool:
        if self.before is None:
            return False
        if not self.had(seen):
            return True
        old, new = self.old(seen), seen.value
        return old is not new and not is_same(old, new)

    def old_object(self, seen: Seen) -> HeapObject | None:
        """What the variable's object was like before; that of another object it held then."""
        if self.before is None:
            return None
        old = self.old(seen)
        number = old.number if isinstance(old, Ref) else _number(seen.value)
        return self.before.heap.get(number)

    def _old_variables(self, seen: Seen) -> Mapping[str, Value]:
        if self.before is None:
            return {}
        if seen.holder >= 0:
            return self.old_frames.get(seen.holder, {})
        found = self.before.heap.get(-1 - seen.holder)
        return found.attributes if isinstance(found, Instance) else {}


def identity(value: Value) -> tuple[type, Value]:
    """Tells items of sets and keys of dicts apart: nodes that look alike, and True from 1."""
    return type(value), value


def is_same(old: Value, new: Value) -> bool:
    """The same value of the same type; every nan is the same."""
    return type(old) is type(new) and (old == new or (old != old and new != new))


def _own_name(seen: Seen) -> str:
    return seen.variable.name.removeprefix("self.") if seen.holder < 0 else seen.name


def _number(value: Value) -> int:
    return value.number if isinstance(value, Ref) else -1
