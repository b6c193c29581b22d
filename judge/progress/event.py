"""One judged attempt as a line of the journal: what happened, never what it earned."""

import json
from collections.abc import Iterable
from datetime import date, datetime
from typing import Annotated, Literal, final

import msgspec
from msgspec import Meta, Struct

from judge.problem.spec import Difficulty
from judge.verdict import Isolation, Verdict

SCHEMA: Literal[1] = 1
Identity = Annotated[str, Meta(min_length=1)]
Count = Annotated[int, Meta(ge=0)]


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


@final
class Event(Struct, frozen=True, kw_only=True):
    """The facts of one attempt, in the order in which they stand on the line.

    `practice_day` is frozen when the event is made. Later changes of the zone, of the
    day's start or of the problem never move it.
    """

    schema: Literal[1] = SCHEMA
    kind: Literal["attempt"] = "attempt"
    id: Identity
    instant: Annotated[datetime, Meta(tz=True)]
    zone: str | None
    offset_minutes: int
    practice_day: date
    machine: str
    problem: Identity
    topic: Identity
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


@final
class LaterEntry(Struct, frozen=True):
    """The head of a line that a newer judge wrote: it stays in the file, unused."""

    schema: int
    kind: str

    @property
    def is_newer(self) -> bool:
        return self.schema > SCHEMA or self.kind != "attempt"


def encode(event: Event) -> bytes:
    """One line, newline included: JSON escapes every control character inside."""
    try:
        line = _ENCODER.encode(event)
    except UnicodeEncodeError:
        # A name from the file system may hold a lone surrogate, which UTF-8 cannot say.
        text = json.dumps(msgspec.to_builtins(event), ensure_ascii=False)
        line = text.encode("utf-8", "replace")
    return line + b"\n"


def decode(line: bytes) -> Event | LaterEntry:
    """ValueError for a line that is neither an attempt nor a newer judge's entry."""
    try:
        return _EVENTS.decode(line)
    except (ValueError, RecursionError) as error:
        entry = _head(line)
        if entry is None or not entry.is_newer:
            raise ValueError("not an attempt") from error
        return entry


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """Each event once, oldest first, whatever the order in which they came."""
    by_id: dict[str, Event] = {}
    for event in events:
        known = by_id.setdefault(event.id, event)
        if known is not event and known != event:
            # Only a hand-edited line gets here; any fixed choice makes merges agree.
            by_id[event.id] = min(known, event, key=_age_then_text)
    return tuple(sorted(by_id.values(), key=_age))


_ENCODER = msgspec.json.Encoder()
_EVENTS = msgspec.json.Decoder(Event)
_HEADS = msgspec.json.Decoder(LaterEntry)


def _head(line: bytes) -> LaterEntry | None:
    try:
        return _HEADS.decode(line)
    except (ValueError, RecursionError):
        return None


def _age(event: Event) -> tuple[datetime, str]:
    return event.instant, event.id


def _age_then_text(event: Event) -> tuple[datetime, bytes]:
    return event.instant, encode(event)
