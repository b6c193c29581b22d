"""Errors as a person reads them: what, where with the line and a caret, what to do."""

import itertools
import os
from collections.abc import Iterable
from pathlib import Path

from judge.errors import Fault, JudgeError, Place
from judge.judging.display import escape
from judge.verdict import Plain


def error_text(error: JudgeError) -> str:
    """All faults of the error, each a block of its own; no colour needed to read it."""
    return "\n\n".join(fault_text(fault) for fault in error.faults)


def fault_text(fault: Fault, label: str = "error") -> str:
    lines = [f"{label}: {escape(fault.what)}"]
    if fault.where is not None:
        lines.append(f"  --> {escape(_shown(fault.where))}")
        lines += _excerpt(fault.where)
    if fault.hint is not None:
        lines += ["", f"hint: {escape(fault.hint)}"]
    return "\n".join(lines)


def error_json(error: JudgeError) -> dict[str, Plain]:
    """The object that `--json` prints instead of a result."""
    first = error.faults[0]
    return {
        "schema": 1,
        "error": {
            "what": first.what,
            "where": None if first.where is None else _shown(first.where),
            "hint": first.hint,
        },
    }


def _shown(place: Place) -> str:
    path = os.path.relpath(place.path)
    near = Path(path) if not path.startswith("..") else place.path
    return str(Place(near, place.line, place.column))


def _excerpt(place: Place) -> Iterable[str]:
    """The line itself with a caret under the spot, if the file still has it."""
    if place.line is None or place.column is None:
        return
    try:
        with place.path.open(encoding="utf-8", errors="replace") as file:
            line = next(itertools.islice(file, place.line - 1, None), "").rstrip("\n")
    except OSError:
        return
    if not line or len(line) > 200:
        return
    number = str(place.line)
    margin = " " * len(number)
    pad = "".join("\t" if char == "\t" else " " for char in line[: place.column - 1])
    caret = "^" * max(1, min(place.length, len(line) - place.column + 1))
    yield f"{number} | {escape(line)}"
    yield f"{margin} | {pad}{caret}"
