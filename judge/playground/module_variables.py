"""Which variables of the module are worth a view: not the constants that every step repeats."""

from collections.abc import Sequence, Set

from judge.playground.roles import Roles
from judge.playground.scopes import MODULE
from judge.playground.state import HeapObject, Ref, State, Value


def told_variables(states: Sequence[State], roles: Roles) -> Set[str]:
    """Those that change in the recording, and those into which some index points."""
    bases = {index.base for index in roles.indices}
    pointed = {base.name for base in bases if base.owner == MODULE}
    first: dict[str, tuple[Value, HeapObject | None]] = {}
    changed: set[str] = set()
    for state in states:
        for name, value in state.module.items():
            content = state.heap.get(value.number) if isinstance(value, Ref) else None
            before = first.setdefault(name, (value, content))
            if before[0] != value or before[1] is not content:
                changed.add(name)
    return changed | pointed
