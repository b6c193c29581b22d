"""The words that everything above shares: verdicts, and what a judgement says."""

from enum import StrEnum
from typing import TypeAlias, final

from msgspec import Struct

Plain: TypeAlias = bool | int | float | str | list["Plain"] | dict[str, "Plain"] | None
"""What YAML and JSON can say; every value of a problem has such a form."""


@final
class Verdict(StrEnum):
    """What a submission's behaviour means. The values are folder names, too."""

    ACCEPTED = "accepted"
    WRONG_ANSWER = "wrong_answer"
    TIME_LIMIT_EXCEEDED = "time_limit_exceeded"
    MEMORY_LIMIT_EXCEEDED = "memory_limit_exceeded"
    OUTPUT_LIMIT_EXCEEDED = "output_limit_exceeded"
    RUN_TIME_ERROR = "run_time_error"


@final
class Isolation(StrEnum):
    """How strongly the worker is confined, weakest last. See docs/security.md."""

    STRONG_PLUS = "strong+"
    STRONG = "strong"
    LIMITED = "limited"
    BASIC = "basic"


@final
class Stage(StrEnum):
    """The parts of a run, in their order. The values are keys of `run --json`."""

    EXAMPLES = "examples"
    OWN = "own"
    HIDDEN = "hidden"
    PROPERTIES = "properties"


@final
class Tally(Struct, frozen=True):
    """`inputs` counts what was drawn; only properties have any."""

    passed: int = 0
    total: int = 0
    inputs: int = 0


@final
class Failure(Struct, frozen=True):
    """The first thing that went wrong, on the smallest input that was found for it.

    `call` can be pasted; `expected`, `returned` and `message` are for reading. `number`
    counts within the stage from 1. `trace` holds the person's own frames, outermost first.
    """

    stage: Stage
    number: int
    name: str
    verdict: Verdict
    arguments: dict[str, Plain]
    call: str
    expected: Plain
    expected_text: str | None
    returned: Plain
    returned_text: str | None
    message: str
    trace: tuple[tuple[int, str], ...] = ()
    printed: str = ""
    shrunk: bool = False


@final
class GrowthStatus(StrEnum):
    """What the growth check found. The values are those of `run --json`."""

    OK = "ok"
    SLOWER = "slower"
    SLOW_CONSTANT = "slow_constant"
    INCONCLUSIVE = "inconclusive"
    SKIPPED = "skipped"


@final
class Growth(Struct, frozen=True):
    """How the running time grows: `time` as measured, against `target`.

    `ratio` is the CPU time at `size` items as a multiple of the reference's.
    """

    target: str
    status: GrowthStatus = GrowthStatus.SKIPPED
    time: str | None = None
    size: int | None = None
    ratio: float | None = None


@final
class Judgement(Struct, frozen=True):
    """All that one run found out about one submission."""

    problem: str
    file: str
    form: str
    verdict: Verdict
    isolation: Isolation
    tests: dict[Stage, Tally]
    failure: Failure | None
    seed: int
    unstable: bool
    cpu_seconds: float
    peak_memory_bytes: int
    wall_seconds: float
    growth: Growth
