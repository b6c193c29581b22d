"""A second opinion on what a traced program looks like: everything, looked at anew each step.

It runs in the test's own process and may touch the real objects, so only programs that do no
harm are traced here. It shares no code with the recorder, only the rules of what is shown.
"""

import enum
import marshal
import sys
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator, KeysView, ValuesView
from contextlib import suppress
from functools import _lru_cache_wrapper
from types import BuiltinFunctionType, FrameType, FunctionType, MethodType, ModuleType
from typing import Any, ClassVar, NamedTuple

from judge.judging.program import Program
from judge.playground.state import (
    DictObject,
    Instance,
    Opaque,
    Ref,
    SequenceObject,
    SetObject,
    State,
)
from judge.playground.trace import read_trace
from judge.playground.trace_reader import Bounds
from judge.worker.inside import child, loading, nodes
from judge.worker.inside.recorder import Recorder

Form = list[Any]
"""Calls with their variables, and objects numbered in the order in which they are met."""


class Sight(NamedTuple):
    """A form, and what tells its objects apart, in the same order."""

    form: Form
    keys: list[int]


STEPS_COMPARED = 200
"""A recursion without end makes each look longer than the one before."""

_OPTIMIZED = 1
_WIDE = 1 << 256
_ROWS = {list: "list", deque: "deque", tuple: "tuple"}


class LeftEarly(BaseException):
    """The recorder is at a limit, where a worker would end."""


def traced(program: Program, path: str, values: Any) -> tuple[tuple[State, ...], list[Sight]]:
    """The states that come of the trace, and what really was at each of these steps."""
    lines: list[bytes] = []
    snapshots: list[Sight] = []
    module = _Module()

    def write(line: bytes) -> None:
        lines.append(line)
        if not line.startswith(b'["end"') and len(snapshots) < STEPS_COMPARED:
            frames = _own_frames(path)
            snapshots.append(snapshot(frames, module.look(frames[-1])))

    def leave() -> Any:
        raise LeftEarly

    loaded, signature = child.read_program(marshal.loads(program.frame))
    session = child.Session(loading.load(loaded), loaded, signature)
    # The real one writes to a pipe and ends the process.
    session._recorder = Recorder(path, write, lambda: session._returned, leave)
    with suppress(LeftEarly, Exception):  # a wrong submission may raise; its steps count
        session.do("trace", values)
    states = read_trace(lines, Bounds(lines=10_000, calls=1_000)).states
    return states[:STEPS_COMPARED], snapshots


def snapshot(frames: list[FrameType], module: dict[str, Any]) -> Sight:
    look = _Look()
    form: Form = [
        [
            frame.f_code.co_name,
            frame.f_lineno,
            {name: look.value(value) for name, value in sorted(_shown(frame, frames))},
        ]
        for frame in frames
    ]
    form.insert(0, {name: look.value(value) for name, value in sorted(module.items())})
    return Sight(form, look.keys)


def sight_of(state: State) -> Sight:
    """The same of a state."""
    look = _StateLook(state)
    form: Form = [
        [
            frame.function,
            frame.line,
            {name: look.value(value) for name, value in sorted(frame.variables.items())},
        ]
        for frame in state.frames
    ]
    form.insert(0, {name: look.value(value) for name, value in sorted(state.module.items())})
    return Sight(form, look.keys)


def _own_frames(path: str) -> list[FrameType]:
    """From the outermost to the running one."""
    found = []
    frame: FrameType | None = sys._getframe()
    while frame is not None:
        if frame.f_code.co_filename == path and frame.f_code.co_flags & _OPTIMIZED:
            found.append(frame)
        frame = frame.f_back
    return found[::-1]


def _shown(frame: FrameType, frames: list[FrameType]) -> Iterator[tuple[str, Any]]:
    enclosing = [other.f_code for other in frames[: frames.index(frame)]]
    for name, value in dict(frame.f_locals).items():
        is_elsewhere = name in frame.f_code.co_freevars and any(
            name in code.co_cellvars and frame.f_code.co_qualname.startswith(code.co_qualname)
            for code in enclosing
        )
        if not (_is_code(name, value) or is_elsewhere or name.startswith(("__", "."))):
            yield name, value


def _is_code(name: str, value: Any) -> bool:
    return isinstance(value, type | ModuleType | _lru_cache_wrapper) or (
        isinstance(value, FunctionType) and value.__code__.co_name == name
    )


class _Module:
    """Its data: what has parts, or is or once was another value than at the first look."""

    def __init__(self) -> None:
        self._start: dict[str, Any] | None = None
        self._shown: set[str] = set()

    def look(self, frame: FrameType) -> dict[str, Any]:
        now = {name: value for name, value in frame.f_globals.items() if not name.startswith("__")}
        start = self._start = self._start or now
        data = {name: value for name, value in now.items() if not _is_code(name, value)}
        for name, value in data.items():
            if _plain(value) is None or name not in start or start[name] is not value:
                self._shown.add(name)
        self._shown &= set(data)
        return {name: data[name] for name in self._shown}


class _Numbered:
    def __init__(self) -> None:
        self._places: dict[int, int] = {}

    @property
    def keys(self) -> list[int]:
        return [*self._places]

    def form(self, key: int, describe: Callable[[], Form]) -> Form:
        """An object is described where it is met first, and is a number from then on."""
        if key in self._places:
            return ["again", self._places[key]]
        place = self._places[key] = len(self._places)
        return ["object", place, *describe()]


class _Look(_Numbered):
    # An object that is gone would lend its id to another one.
    _held: ClassVar[list[Any]] = []

    def value(self, value: Any) -> Any:
        plain = _plain(value)
        if plain is not None:
            return plain
        self._held.append(value)
        return self.form(id(value), lambda: self._parts(value))

    def _parts(self, value: Any) -> Form:
        match value:
            case dict():
                pairs = [*value.items()]
                shown = [[self.value(key), self.value(part)] for key, part in pairs[:64]]
                return ["dict", len(pairs) - len(shown), *shown]
            case set() | frozenset():
                return self._row("set", [*value])
            case KeysView() | ValuesView():
                return self._row("list", [*value])
            case list() | deque() | tuple():
                kind = next(kind for kind in _ROWS if isinstance(value, kind))
                return self._row(_ROWS[kind], [*value])
            case _:
                name = "self" if type(value) is loading._Self else type(value).__name__
                attributes = sorted(_attributes(value).items())
                return [name, {name: self.value(part) for name, part in attributes}]

    def _row(self, kind: str, parts: list[Any]) -> Form:
        return [kind, max(0, len(parts) - 64), *(self.value(part) for part in parts[:64])]


class _StateLook(_Numbered):
    def __init__(self, state: State) -> None:
        super().__init__()
        self._heap = state.heap

    def value(self, value: Any) -> Any:
        match value:
            case Ref(number):
                return self.form(number, lambda: self._parts(number))
            case Opaque():
                return ["opaque"]
            case tuple():
                return ["tuple", *map(self.value, value)]
            case _:
                return [type(value).__name__, repr(value)]

    def _parts(self, number: int) -> Form:
        match self._heap[number]:
            case SequenceObject(kind, items, hidden):
                return [str(kind), hidden, *map(self.value, items)]
            case SetObject(items, hidden):
                return ["set", hidden, *map(self.value, items)]
            case DictObject(pairs, hidden):
                return [
                    "dict",
                    hidden,
                    *([self.value(key), self.value(part)] for key, part in pairs),
                ]
            case Instance(cls, attributes):
                return [cls, {name: self.value(part) for name, part in sorted(attributes.items())}]


def _plain(value: Any) -> Any:
    """What is shown in place, or None for an object of its own."""
    match value:
        case enum.Enum():
            return ["opaque"]
        case None | bool() | float():
            return [type(value).__name__, repr(value)]
        case int():
            return ["int", repr(int(value))] if abs(value) < _WIDE else ["opaque"]
        case str():
            return ["str", repr(str(value))] if len(value) <= 256 else ["opaque"]
        case tuple() if type(value) is tuple and _is_small(value):
            return ["tuple", *map(_plain, value)]
        case list() | deque() | tuple() | set() | frozenset() | dict() | OrderedDict():
            return None
        case KeysView() | ValuesView():
            return None
        case _:
            modules = {base.__module__ for base in type(value).__mro__}
            is_drawn = modules & {"solution", nodes.__name__, loading.__name__}
            return None if is_drawn else ["opaque"]


def _is_small(value: tuple[Any, ...], depth: int = 0) -> bool:
    return (
        len(value) <= 8
        and depth < 3
        and all(
            _is_small(part, depth + 1)
            if type(part) is tuple
            else type(part) in (int, str, bool, float, type(None))
            for part in value
        )
    )


def _attributes(value: Any) -> dict[str, Any]:
    slots = [name for base in type(value).__mro__ for name in getattr(base, "__slots__", ())]
    found = {name: getattr(value, name) for name in slots if hasattr(value, name)}
    found |= getattr(value, "__dict__", {})
    for base in type(value).__mro__:
        for name, part in vars(base).items():
            if isinstance(part, list | dict | set | deque) and not name.startswith("__"):
                found.setdefault(name, part)
    if type(value) is not loading._Self:
        return found
    return {
        name: part
        for name, part in found.items()
        if name not in ("_namespace", "_own")
        and not isinstance(part, FunctionType | MethodType | BuiltinFunctionType)
    }
