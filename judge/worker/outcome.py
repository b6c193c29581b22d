"""What happened to one call behind the fence. What it means is decided in `judging`."""

from typing import TypeAlias, final

from msgspec import Struct

from judge.worker.limits import TimeLimit


@final
class Usage(Struct, frozen=True):
    """What a call used. `peak_bytes` counts above the worker's own memory."""

    cpu_seconds: float
    wall_seconds: float
    peak_bytes: int

    def shared(self, calls: int) -> "Usage":
        """The part of one of so many calls; the peak is that of all."""
        parts = max(1, calls)
        return Usage(self.cpu_seconds / parts, self.wall_seconds / parts, self.peak_bytes)


@final
class Returned(Struct, frozen=True):
    """`wire` is JSON as the worker sent it: any value at all, perhaps forged."""

    wire: object
    usage: Usage
    printed: str


@final
class Frame(Struct, frozen=True):
    """One line of the person's own code in a traceback."""

    line: int
    function: str


@final
class Raised(Struct, frozen=True):
    """`call` is the place in the sequence of calls for a class problem."""

    error: str
    message: str
    frames: tuple[Frame, ...]
    call: int | None
    usage: Usage
    printed: str


@final
class TimedOut(Struct, frozen=True):
    """`idle` means that the wall cap fired while the worker slept, was stopped or waited."""

    limit: TimeLimit
    idle: bool
    usage: Usage
    printed: str


@final
class OutOfMemory(Struct, frozen=True):
    limit_bytes: int
    usage: Usage
    printed: str


@final
class TooMuchOutput(Struct, frozen=True):
    """Printed or returned more than any right answer needs."""

    what: str
    limit_bytes: int
    usage: Usage
    printed: str


@final
class Died(Struct, frozen=True):
    """The process ended, or spoke out of turn, instead of answering."""

    how: str
    usage: Usage
    printed: str


Outcome: TypeAlias = Returned | Raised | TimedOut | OutOfMemory | TooMuchOutput | Died


@final
class Loaded(Struct, frozen=True):
    """`form` is how the person wrote it (function, method, class), `name` what they called it."""

    form: str
    name: str


@final
class Batch(Struct, frozen=True):
    """The answers to many calls that all returned; `usage` is that of all together."""

    wires: tuple[object, ...]
    usage: Usage


@final
class Prepared(Struct, frozen=True):
    """The arguments of a call stand ready in the worker; the call itself comes next."""


@final
class Trouble(Struct, frozen=True):
    """The submission cannot be judged at all; `facts` explain `kind`, unchecked JSON."""

    kind: str
    facts: dict[str, object]


@final
class Trace(Struct, frozen=True):
    """What a recorder said of a call, a line each, perhaps forged; and how the call went."""

    lines: tuple[bytes, ...]
    outcome: Outcome | Trouble
