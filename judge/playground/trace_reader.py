"""One line of a trace after another -> one state after another.

Whatever the lines say, every reference in a state leads to an object of that state, the stack
is a chain of calls that have begun, and everything is of bounded size. What a step leaves as
it is stays the same Python object from state to state.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import final

from msgspec import Struct
from msgspec.structs import replace

from judge.playground.state import Frame, Happening, HeapObject, Ref, State, Value
from judge.playground.trace_values import (
    NAME_CAP,
    Body,
    TornTrace,
    object_of,
    read_body,
    read_count,
    read_text,
    read_value,
    read_variables,
)

OBJECTS_CAP = 400
_VARIABLES_CAP = 500
_NUMBER_CAP = 10**6
_MODULE = -1
_HAPPENINGS = {
    "c": Happening.CALL,
    "n": Happening.RESUME,
    "r": Happening.RETURN,
    "y": Happening.YIELD,
    "x": Happening.EXCEPTION,
}


@final
class Bounds(Struct, frozen=True):
    """What is known beforehand: the lines of the source, and how many calls were asked for."""

    lines: int
    calls: int = 1


@final
@dataclass(slots=True)
class _Live:
    """An object that can be reached: as it is told, as it is shown, and where it leads."""

    body: Body
    shown: HeapObject
    links: tuple[int, ...]


@final
@dataclass(slots=True)
class _Line:
    """The parts of a line, each of its right JSON type."""

    line: int
    call: int
    variables: Mapping[str, Value]
    objects: dict[str, object]
    extras: dict[str, object]
    happening: Happening


@final
class TraceReader:
    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._begun = 0
        # The module is kept as a call that nobody has made, and never is on the stack.
        self._frames = {_MODULE: Frame(_MODULE, "", None, 0, {})}
        self._links: dict[int, tuple[int, ...]] = {_MODULE: ()}
        self._objects: dict[int, _Live] = {}
        self._heap: dict[int, HeapObject] = {}
        self._stack: tuple[int, ...] = ()
        self._call = 0
        self._shows_value = False

    def read(self, raw: object, step: int) -> State:
        """Raises TornTrace, after which it is of no more use."""
        line = _parts(raw, self._bounds.lines)
        has_moved = self._enter(line)
        has_moved |= self._set(line.call, line.variables)
        has_moved |= self._set_others(line.extras)
        has_changed = self._take(line.objects)
        value = read_value(line.extras.get("v"))
        if has_moved or has_changed or isinstance(value, Ref) or self._shows_value:
            self._reach(value, has_changed=has_changed)
        self._shows_value = isinstance(value, Ref)
        self._call = read_count(line.extras.get("k", self._call), self._bounds.calls - 1)
        state = State(
            step=step,
            happening=line.happening,
            frames=tuple(self._frames[number] for number in self._stack),
            heap=self._heap,
            value=value,
            text=read_text(line.extras.get("t", "")),
            call=self._call,
            skipped=read_count(line.extras.get("m", 0), _NUMBER_CAP),
            module=self._frames[_MODULE].variables,
        )
        if line.happening is Happening.RETURN:
            del self._frames[line.call], self._links[line.call]
        return state

    def _enter(self, line: _Line) -> bool:
        """Makes the call the running one. True if the stack is another one now."""
        parent = line.extras.get("p")
        caller = None if parent is None else read_count(parent, _NUMBER_CAP)
        if line.happening is Happening.CALL:
            self._begin(line, caller)
        elif line.call not in self._frames:
            raise TornTrace("an unknown call")
        elif line.happening is Happening.RESUME:
            self._frames[line.call] = replace(self._frames[line.call], parent=caller)
        frame = self._frames[line.call]
        if frame.line != line.line:
            self._frames[line.call] = replace(frame, line=line.line)
        before, self._stack = self._stack, self._stack_of(line.call)
        return before != self._stack

    def _begin(self, line: _Line, caller: int | None) -> None:
        if line.call != self._begun:
            raise TornTrace("the number of a call")
        self._begun += 1
        function = read_text(line.extras.get("f"), NAME_CAP)
        self._frames[line.call] = Frame(line.call, function, caller, line.line, {})
        self._links[line.call] = ()

    def _stack_of(self, running: int) -> tuple[int, ...]:
        stack: list[int] = []
        number: int | None = running
        while number is not None:
            if number not in self._frames or len(stack) > len(self._frames):
                raise TornTrace("the chain of calls")
            stack.append(number)
            number = self._frames[number].parent
        return tuple(reversed(stack))

    def _set(self, call: int, changed: Mapping[str, Value]) -> bool:
        """Sets the variables. True if other objects can be reached from them now."""
        return bool(changed) and self._put(call, {**self._frames[call].variables, **changed})

    def _set_others(self, extras: dict[str, object]) -> bool:
        others, gone = extras.get("o", {}), extras.get("g", [])
        if not isinstance(others, dict) or not isinstance(gone, list):
            raise TornTrace("other calls")
        has_moved = False
        for key, raw in others.items():
            has_moved |= self._set(self._other(int(read_text(key, 6))), read_variables(raw))
        for pair in gone:
            match pair:
                case [int(number), str(name)]:
                    kept = dict(self._frames[self._other(number)].variables)
                    kept.pop(name, None)
                    has_moved |= self._put(number, kept)
                case _:
                    raise TornTrace("a variable that is gone")
        return has_moved

    def _other(self, number: int) -> int:
        if number not in self._frames:
            raise TornTrace("an unknown call")
        return number

    def _put(self, call: int, variables: dict[str, Value]) -> bool:
        if len(variables) > _VARIABLES_CAP:
            raise TornTrace("too many variables")
        self._frames[call] = replace(self._frames[call], variables=variables)
        links = tuple(value.number for value in variables.values() if isinstance(value, Ref))
        before, self._links[call] = self._links[call], links
        return links != before

    def _take(self, objects: dict[str, object]) -> bool:
        for key, raw in objects.items():
            number = read_count(int(read_text(key, 6)), _NUMBER_CAP)
            known = self._objects.get(number)
            body = read_body(raw, None if known is None else known.body)
            self._objects[number] = _Live(body, object_of(body), body.references())
        return bool(objects)

    def _reach(self, value: Value, *, has_changed: bool) -> None:
        """Forgets what can be reached no longer. Raises TornTrace for what leads nowhere."""
        live: dict[int, _Live] = {}
        waiting = [*self._roots(value)]
        while waiting:
            number = waiting.pop()
            if number in live:
                continue
            found = self._objects.get(number)
            if found is None or len(live) == OBJECTS_CAP:
                raise TornTrace("a reference")
            live[number] = found
            waiting += found.links
        if has_changed or live.keys() != self._heap.keys():
            self._objects = live
            self._heap = {number: live[number].shown for number in sorted(live)}

    def _roots(self, value: Value) -> Iterator[int]:
        for number in (_MODULE, *self._stack):
            yield from self._links[number]
        if isinstance(value, Ref):
            yield value.number


def _parts(raw: object, lines: int) -> _Line:
    if not isinstance(raw, list) or not 2 <= len(raw) <= 5:
        raise TornTrace("a line")
    line, call, variables, objects, extras = [*raw, {}, {}, {}][:5]
    if not isinstance(objects, dict) or not isinstance(extras, dict):
        raise TornTrace("the parts of a line")
    happened = extras.get("e")
    if happened is not None and not (isinstance(happened, str) and happened in _HAPPENINGS):
        raise TornTrace("what happened")
    return _Line(
        line=max(1, read_count(line, lines)),
        call=read_count(call, _NUMBER_CAP),
        variables=read_variables(variables),
        objects=objects,
        extras=extras,
        happening=Happening.LINE if happened is None else _HAPPENINGS[happened],
    )
