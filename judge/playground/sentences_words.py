"""Words for the change of one variable between two steps of the same call."""

from collections.abc import Iterator, Mapping, Set
from typing import final

from judge.playground.roles import Kind
from judge.playground.scopes import Variable
from judge.playground.shown import Writer
from judge.playground.state import HeapObject, Instance, Ref, State, Value
from judge.playground.step import Step
from judge.playground.visible import MODULE_HOLDER, Seen, variables_of

_CHANGES_AT_MOST = 3


@final
class Words:
    """What is visible now, compared with an earlier step."""

    def __init__(
        self,
        step: Step,
        before: State,
        indices: Set[Variable],
        kinds: Mapping[Variable, Kind],
    ) -> None:
        frames = variables_of(before)
        old_writer = Writer(before.heap, step.writer.nodes)
        self.step = Step(step.state, before, step.sight, step.writer, old_writer, frames)
        self.writer, self.old_writer = step.writer, old_writer
        self.heap, self.old_heap = step.state.heap, before.heap
        self.kinds = kinds
        self._indices = indices

    def seen(self, name: str) -> Seen | None:
        return next((seen for seen in self.step.sight if seen.name == name), None)

    def old_value(self, seen: Seen) -> Value:
        return self.step.old(seen)

    def held(self, seen: Seen) -> tuple[HeapObject | None, HeapObject | None]:
        """What the variable's object was before, and what it is; the same object."""
        if not isinstance(seen.value, Ref):
            return None, None
        number = seen.value.number
        return self.old_heap.get(number), self.heap.get(number)

    def set_to(self, seen: Seen) -> str:
        """After an assignment to the variable."""
        text = self.writer.text(seen.value)
        if seen.variable in self._indices and type(seen.value) is int:
            if not self.step.had(seen):
                return f"{seen.name} starts at {text}"
            return f"{seen.name} {'moves to' if self.step.is_changed(seen) else 'stays at'} {text}"
        if self._is_node(seen.value):
            verb = "moves to" if self.step.had(seen) else "starts at"
            return f"{seen.name} {verb if self.step.is_changed(seen) else 'stays at'} {text}"
        if not self.step.had(seen):
            return f"{seen.name} starts {self._first(seen, text)}"
        return f"{seen.name} {'becomes' if self._moved(seen) else 'stays'} {text}"

    def changes(self) -> str:
        """Every visible variable that is not what it was, the first few."""
        changed = [self.set_to(seen) for seen in self.step.sight if self._is_worth_telling(seen)]
        more = "" if len(changed) <= _CHANGES_AT_MOST else ", …"
        return ", ".join(changed[:_CHANGES_AT_MOST]) + more

    def changed_attributes(self, attribute: str) -> Iterator[str]:
        """For whichever nodes or objects have another value there now."""
        for number, found in self.heap.items():
            old = self.old_heap.get(number)
            if old is found or not isinstance(found, Instance) or not isinstance(old, Instance):
                continue
            if attribute in found.attributes:
                new, before = found.attributes[attribute], old.attributes.get(attribute)
                if new is not before and new != before:
                    yield self.attribute_set(self.writer.text(Ref(number)), attribute, new)

    def have_nodes(self, attribute: str) -> bool:
        """Do all objects that the attribute may belong to show? Those of nodes do."""
        return any(
            isinstance(found, Instance)
            and found.cls in self.writer.nodes
            and attribute in found.attributes
            for found in self.heap.values()
        )

    def attribute_set(self, owner: str, attribute: str, value: Value, when: str = "now") -> str:
        text = self.writer.text(value)
        if self._is_node(value):
            return f"{owner}.{attribute} {when} points to {text}"
        return f"{owner}.{attribute} is {when} {text}"

    def _is_worth_telling(self, seen: Seen) -> bool:
        own = (self.step.state.frames[-1].number, MODULE_HOLDER)
        if seen.holder not in own and seen.holder >= 0:
            return False
        # An object is told by its attributes, and a node by the links that were written.
        return self.step.is_changed(seen) if self._is_instance(seen.value) else self._moved(seen)

    def _moved(self, seen: Seen) -> bool:
        """Is it another value or object, or has the object another content?"""
        if self.step.is_changed(seen):
            return True
        old, new = self.held(seen)
        return old is not new and old != new

    def _is_instance(self, value: Value) -> bool:
        return isinstance(value, Ref) and isinstance(self.heap.get(value.number), Instance)

    def _is_node(self, value: Value) -> bool:
        found = self.heap.get(value.number) if isinstance(value, Ref) else None
        return isinstance(found, Instance) and found.cls in self.writer.nodes

    def _first(self, seen: Seen, text: str) -> str:
        if text in {"[]", "{}", "set()", "''"}:
            return "empty"
        return f"at {text}" if type(seen.value) in {int, float} else f"as {text}"
