"""What happened to one call behind the fence. What it means is decided in `judging`."""

from dataclasses import dataclass
from typing import TypeAlias, final

from judge.worker.limits import TimeLimit


@final
@dataclass(frozen=True, slots=True)
class Usage:
    """What a call used. `peak_bytes` counts above the worker's own memory."""

    cpu_seconds: float
    wall_seconds: float
    peak_bytes: int

    def shared(self, calls: int) -> "Usage":
        """The part of one of so many calls; the peak is that of all."""
        parts = max(1, calls)
        return Usage(self.cpu_seconds / parts, self.wall_seconds / parts, self.peak_bytes)


@final
@dataclass(frozen=True, slots=True)
class Returned:
    """`wire` is JSON as the worker sent it: any value at all, perhaps forged."""

    wire: object
    usage: Usage
    printed: str


@final
@dataclass(frozen=True, slots=True)
class Frame:
    """One line of the person's own code in a traceback."""

    line: int
    function: str


@final
@dataclass(frozen=True, slots=True)
class Raised:
    """`call` is the place in the sequence of calls for a class problem."""

    error: str
    message: str
    frames: tuple[Frame, ...]
    call: int | None
    usage: Usage
    printed: str


@final
@dataclass(frozen=True, slots=True)
class TimedOut:
    """`idle` means that the wall cap fired while the worker slept, was stopped or waited."""

    limit: TimeLimit
    idle: bool
    usage: Usage
    printed: str


@final
@dataclass(frozen=True, slots=True)
class OutOfMemory:
    limit_bytes: int
    usage: Usage
    printed: str


@final
@dataclass(frozen=True, slots=True)
class TooMuchOutput:
    """Printed or returned more than any right answer needs."""

    what: str
    limit_bytes: int
    usage: Usage
    printed: str


@final
@dataclass(frozen=True, slots=True)
class Died:
    """The process ended, or spoke out of turn, instead of answering."""

    how: str
    usage: Usage
    printed: str


Outcome: TypeAlias = Returned | Raised | TimedOut | OutOfMemory | TooMuchOutput | Died


@final
@dataclass(frozen=True, slots=True)
class Loaded:
    """`form` is how the person wrote it (function, method, class), `name` what they called it."""

    form: str
    name: str


@final
@dataclass(frozen=True, slots=True)
class Batch:
    """The answers to many calls that all returned; `usage` is that of all together."""

    wires: tuple[object, ...]
    usage: Usage


@final
@dataclass(frozen=True, slots=True)
class Prepared:
    """The arguments of a call stand ready in the worker; the call itself comes next."""


@final
@dataclass(frozen=True, slots=True)
class Trouble:
    """The submission cannot be judged at all; `facts` explain `kind`, unchecked JSON."""

    kind: str
    facts: dict[str, object]
