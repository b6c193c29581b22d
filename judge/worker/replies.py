"""Frames from the worker -> outcomes. Whatever the frame is, the answer is one of ours.

A submission can write any bytes to the results pipe. So a frame is held to its form and
size before it is parsed, and one that does not fit is what a submission does that dies.
"""

import json
from collections.abc import Callable
from typing import TypeAlias, TypeVar

from judge.worker.outcome import (
    Batch,
    Died,
    Frame,
    Loaded,
    Outcome,
    Prepared,
    Raised,
    Returned,
    TooMuchOutput,
    Trouble,
    Usage,
)

T = TypeVar("T")
Read: TypeAlias = Callable[[bytes, Usage, str], T | Outcome | Trouble]

# 8 MB of `[],` would become 200 MB of lists: count the brackets before parsing.
PARTS_CAP = 1_500_000
_TEXT_CAP = 2_000
_FRAMES_CAP = 12
_LINES_CAP = 10_000_000
_AT_LOAD = ("syntax", "missing", "missing_method", "ambiguous", "arity", "async")
"""Only loading finds these; afterwards they would be a way not to spend an attempt."""


def read_load(body: bytes, usage: Usage, printed: str) -> Loaded | Outcome | Trouble:
    match _parse(body):
        case {"loaded": {"form": "function" | "method" | "class" as form, "name": str(name)}} if (
            name.isidentifier()
        ):  # it is shown as part of the call
            return Loaded(form, name[:_TEXT_CAP])
        case {"trouble": str(kind), **facts} if kind in _AT_LOAD:
            return Trouble(kind, {str(key): fact for key, fact in facts.items()})
        case reply:
            return _read_rest(reply, usage, printed)


def read_call(body: bytes, usage: Usage, printed: str) -> Outcome | Trouble:
    match _parse(body):
        case {"value": wire}:
            return Returned(wire, usage, printed)
        case reply:
            return _read_rest(reply, usage, printed)


def read_batch(body: bytes, usage: Usage, printed: str) -> Batch | Outcome | Trouble:
    match _parse(body):
        case {"values": list(wires)}:
            return Batch(tuple(wires), usage)
        case reply:
            return _read_rest(reply, usage, printed)


def read_prepared(body: bytes, usage: Usage, printed: str) -> Prepared | Outcome | Trouble:
    match _parse(body):
        case {"prepared": True}:
            return Prepared()
        case reply:
            return _read_rest(reply, usage, printed)


def _read_rest(reply: object, usage: Usage, printed: str) -> Outcome | Trouble:
    match reply:
        case {"raised": str(error), "message": str(message), "frames": list(frames), "call": call}:
            own = tuple(frame for frame in map(_frame, frames[:_FRAMES_CAP]) if frame is not None)
            number = call if type(call) is int else None
            return Raised(error[:_TEXT_CAP], message[:_TEXT_CAP], own, number, usage, printed)
        case {"too_large": True}:
            return TooMuchOutput("returned", PARTS_CAP, usage, printed)
        case {"trouble": "module", "module": str(module)}:
            return Trouble("module", {"module": module})
        case _:
            return Died("it sent a malformed answer", usage, printed)


def _parse(body: bytes) -> object:
    """The JSON value, or None for anything that is not one of reasonable size and depth."""
    if body.count(b"[") + body.count(b"{") > PARTS_CAP:
        return {"too_large": True}
    try:
        # NaN and Infinity are no JSON; floats that are none come tagged.
        return json.loads(body, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _frame(row: object) -> Frame | None:
    match row:
        case [int(line), str(function)] if 0 < line < _LINES_CAP:
            return Frame(line, function[:_TEXT_CAP])
        case _:
            return None
