"""What happened, a line of the journal each; never what it earned."""

import json
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Literal, TypeAlias, final, get_args

import msgspec
from msgspec import Meta, Struct

from judge.problem.spec import Difficulty
from judge.verdict import Isolation, Verdict

SCHEMA: Literal[1] = 1
Identity = Annotated[str, Meta(min_length=1)]
Count = Annotated[int, Meta(ge=0)]


@final
class HintStage(StrEnum):
    """The three hints of a problem, in the order in which they open."""

    NUDGE = "nudge"
    APPROACH = "approach"
    OUTLINE = "outline"


@final
class Rating(StrEnum):
    """How well a problem was remembered, in the words of the fsrs scheduler."""

    AGAIN = "again"
    HARD = "hard"
    GOOD = "good"
    EASY = "easy"


@final
class Tally(Struct, frozen=True):
    """How many of a group of tests passed."""

    passed: Count
    total: Count


@final
class GrowthSeen(Struct, frozen=True):
    """What the growth check said; plain text, so that a newer word stays readable."""

    time: str | None
    target: str
    status: str


class Event(Struct, frozen=True, kw_only=True, tag_field="kind"):
    """When, where and on which machine something happened.

    `practice_day` is frozen when the event is made. Later changes of the zone, of the
    day's start or of the problem never move it.
    """

    schema: Literal[1] = SCHEMA
    id: Identity
    instant: Annotated[datetime, Meta(tz=True)]
    zone: str | None
    offset_minutes: int
    practice_day: date
    machine: str


class ProblemEvent(Event, frozen=True, kw_only=True):
    """Something that happened with a problem; the topic is the one it had then."""

    problem: Identity
    topic: Identity


@final
class Attempt(ProblemEvent, frozen=True, kw_only=True, tag="attempt"):
    """A judged run of the learner's solution.

    `shape_hash` names the program whatever its names, layout and comments. `shrunk` says
    that the run failed and a smallest failing input was found. `hints_opened` is the depth
    of the help that had been asked for when it ran, as far as this machine knew: 0 none,
    1 nudge, 2 approach, 3 outline, 4 the solution itself.
    """

    difficulty: Difficulty
    package_hash: str
    verdict: Verdict
    code_hash: str
    growth: GrowthSeen | None
    seed: int
    isolation: Isolation
    cpu_seconds: Annotated[float, Meta(ge=0)]
    hints_opened: Count
    tests: dict[str, Tally]
    shape_hash: str = ""
    shrunk: bool = False
    imported: bool = False


@final
class Started(ProblemEvent, frozen=True, kw_only=True, tag="started"):
    """`judge new`: the stub was written; `timed` starts the clock of the par time."""

    difficulty: Difficulty
    timed: bool = False


@final
class HintOpened(ProblemEvent, frozen=True, kw_only=True, tag="hint"):
    stage: HintStage


@final
class Revealed(ProblemEvent, frozen=True, kw_only=True, tag="reveal"):
    """The reference was shown."""


@final
class ReviewOpened(ProblemEvent, frozen=True, kw_only=True, tag="review"):
    """`judge review`: a due problem stands as a blank stub again."""

    due: date


@final
class Rated(ProblemEvent, frozen=True, kw_only=True, tag="rating"):
    """The learner's own word on how the last solving or review went."""

    rating: Rating


@final
class Killed(ProblemEvent, frozen=True, kw_only=True, tag="kill"):
    """An input of the learner's own made a shipped wrong solution fail; `submission` names it."""

    submission: Identity


@final
class Predicted(ProblemEvent, frozen=True, kw_only=True, tag="predict"):
    """Guesses at the next state of a program, in the playground."""

    right: Count
    asked: Count


@final
class StagePassed(Event, frozen=True, kw_only=True, tag="stage"):
    """A stage of a project; `is_last` ends the project."""

    project: Identity
    stage: Identity
    topic: Identity
    is_last: bool


@final
class Logged(Event, frozen=True, kw_only=True, tag="log"):
    """`judge log`: a note, with the files that had changed since the last one."""

    text: Identity
    files: tuple[str, ...] = ()


@final
class Pushed(Event, frozen=True, kw_only=True, tag="push"):
    """`judge push` made this commit."""

    commit: Identity


@final
class Rested(Event, frozen=True, kw_only=True, tag="rest"):
    """`judge rest`: these days were declared free, both ends included."""

    first: date
    last: date


@final
class Rerolled(Event, frozen=True, kw_only=True, tag="reroll"):
    """The random pick of the day was exchanged for another."""


AnyEvent: TypeAlias = (
    Attempt
    | Started
    | HintOpened
    | Revealed
    | ReviewOpened
    | Rated
    | Killed
    | Predicted
    | StagePassed
    | Logged
    | Pushed
    | Rested
    | Rerolled
)


@final
class LaterEntry(Struct, frozen=True):
    """The head of a line that a newer judge wrote: it stays in the file, unused."""

    schema: int
    kind: str

    @property
    def is_newer(self) -> bool:
        return self.schema > SCHEMA or self.kind not in _KINDS


def encode(event: AnyEvent) -> bytes:
    """One line, newline included: JSON escapes every control character inside."""
    try:
        line = _ENCODER.encode(event)
    except UnicodeEncodeError:
        # A name from the file system may hold a lone surrogate, which UTF-8 cannot say.
        text = json.dumps(msgspec.to_builtins(event), ensure_ascii=False)
        line = text.encode("utf-8", "replace")
    return line + b"\n"


def decode(line: bytes) -> AnyEvent | LaterEntry:
    """ValueError for a line that is neither an event nor a newer judge's entry."""
    try:
        return _EVENTS.decode(line)
    except (ValueError, RecursionError) as error:
        entry = _head(line)
        if entry is None or not entry.is_newer:
            raise ValueError("not an event") from error
        return entry


def in_order(events: Iterable[AnyEvent]) -> tuple[AnyEvent, ...]:
    """Each event once, oldest first, whatever the order in which they came."""
    by_id: dict[str, AnyEvent] = {}
    for event in events:
        known = by_id.setdefault(event.id, event)
        if known is not event and known != event:
            # Only a hand-edited line gets here; any fixed choice makes merges agree.
            by_id[event.id] = min(known, event, key=_age_then_text)
    return tuple(sorted(by_id.values(), key=_age))


def attempts(events: Iterable[AnyEvent]) -> tuple[Attempt, ...]:
    """The judged runs among them."""
    return tuple(event for event in events if isinstance(event, Attempt))


_ENCODER = msgspec.json.Encoder()
_EVENTS: msgspec.json.Decoder[AnyEvent] = msgspec.json.Decoder(AnyEvent)
_HEADS = msgspec.json.Decoder(LaterEntry)
_KINDS = frozenset(str(kind.__struct_config__.tag) for kind in get_args(AnyEvent))


def _head(line: bytes) -> LaterEntry | None:
    try:
        return _HEADS.decode(line)
    except (ValueError, RecursionError):
        return None


def _age(event: Event) -> tuple[datetime, str]:
    return event.instant, event.id


def _age_then_text(event: AnyEvent) -> tuple[datetime, bytes]:
    return event.instant, encode(event)
