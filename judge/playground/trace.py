"""Lines of a trace -> states. The trace is untrusted: what cannot be believed ends it.

`judge/worker/inside/recorder.py` says what a line means.
"""

import json
from collections.abc import Iterable
from typing import NoReturn, final

from msgspec import Struct

from judge.playground.state import State
from judge.playground.trace_reader import Bounds, TraceReader

STEPS_CAP = 1_000
_ENDS = ("step-limit", "size-limit", "stopped")


@final
class ReadTrace(Struct, frozen=True):
    """`end` is the recorder's word for why it stopped early; "stopped" where the rest is torn."""

    states: tuple[State, ...]
    end: str | None = None


def read_trace(lines: Iterable[bytes], bounds: Bounds) -> ReadTrace:
    """All steps up to the first that is malformed, or up to the cap."""
    reader = TraceReader(bounds)
    states: list[State] = []
    for line in lines:
        try:
            raw = json.loads(line, parse_constant=_refuse)
            match raw:
                case ["end", str(word)] if word in _ENDS:
                    return ReadTrace(tuple(states), word)
            states.append(reader.read(raw, len(states)))
        # TornTrace is a ValueError, and so is all that json refuses.
        except (ValueError, RecursionError):
            return ReadTrace(tuple(states), "stopped")
        if len(states) == STEPS_CAP:
            return ReadTrace(tuple(states), "step-limit")
    return ReadTrace(tuple(states))


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
