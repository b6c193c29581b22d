"""What a traced program looked like at each step: plain data, rebuilt from a validated trace."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TypeAlias, final

from msgspec import Struct


@final
class Ref(Struct, frozen=True):
    """The object of this number. Two equal ones are the same object: that is an alias."""

    number: int


@final
class Opaque(Struct, frozen=True):
    """A value that is too big, too deep or of a kind that is not drawn."""

    text: str


Value: TypeAlias = "bool | int | float | str | Ref | Opaque | tuple[Value, ...] | None"
"""A variable's content. Only small tuples of plain values are inline; the rest are `Ref`s."""


@final
class SequenceKind(StrEnum):
    LIST = "list"
    DEQUE = "deque"
    TUPLE = "tuple"


@final
class SequenceObject(Struct, frozen=True):
    """`hidden` items follow that the trace left out."""

    kind: SequenceKind
    items: tuple[Value, ...]
    hidden: int = 0


@final
class SetObject(Struct, frozen=True):
    items: tuple[Value, ...]
    hidden: int = 0


@final
class DictObject(Struct, frozen=True):
    pairs: tuple[tuple[Value, Value], ...]
    hidden: int = 0


@final
class Instance(Struct, frozen=True):
    """An object of a class written in Python, by its attributes."""

    cls: str
    attributes: Mapping[str, Value]


HeapObject: TypeAlias = SequenceObject | SetObject | DictObject | Instance


@final
class Frame(Struct, frozen=True):
    """A live call. `number` is its own for the whole trace; `line` is about to run."""

    number: int
    function: str
    parent: int | None
    line: int
    variables: Mapping[str, Value]


@final
class Happening(StrEnum):
    """A generator's first CALL is followed by a YIELD and a RESUME for each value it gives."""

    LINE = "line"
    CALL = "call"
    RETURN = "return"
    EXCEPTION = "exception"
    YIELD = "yield"
    RESUME = "resume"


@final
class State(Struct, frozen=True):
    """One step. `frames` from the outermost to the running one, which is never missing.

    `value` is what a RETURN returns and a YIELD gives; `text` is what an EXCEPTION says.
    `heap` holds what can be reached from the variables and `value`, and nothing else; an
    object keeps its number for the whole recording. A variable of an enclosing function is
    found in that function's frame while it lives. `module` holds the module's data: what has
    parts, or has changed since the recording began. `call` counts through `Recording.calls`.
    `skipped` visits to the line of the state before changed nothing and are left out.
    """

    step: int
    happening: Happening
    frames: tuple[Frame, ...]
    heap: Mapping[int, HeapObject]
    value: Value = None
    text: str = ""
    call: int = 0
    skipped: int = 0
    module: Mapping[str, Value] = {}

    @property
    def line(self) -> int:
        return self.frames[-1].line


@final
class Ending(StrEnum):
    RETURNED = "returned"
    RAISED = "raised"
    STEP_LIMIT = "step limit"
    SIZE_LIMIT = "size limit"
    STOPPED = "stopped"
    """The worker died or was killed: what came before is still right."""


@final
class Recording(Struct, frozen=True):
    """A whole trace of one call of the submission, `call` as the learner would write it.

    For a class problem it is many, a line each: `calls` has them one by one. `states` is
    never empty. `error` is what ended it when it RAISED or was STOPPED.
    """

    source: str
    call: str
    states: Sequence[State]
    ending: Ending
    calls: tuple[str, ...] = ()
    error: str = ""
