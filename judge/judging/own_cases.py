"""The learner's own cases: a YAML list beside the solution, written by hand or by a run.

A row is like one of the hidden tests, `- {input: {...}, output: ...}` (`calls` and
`outputs` for a class); without an output the reference answers.
"""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from judge.errors import Fault, JudgeError
from judge.judging.cases import OwnCase
from judge.judging.program import CALLS
from judge.problem.calls import outputs_complaint
from judge.problem.complaint import Complaint, DataPath
from judge.problem.near_miss import did_you_mean
from judge.problem.package import Package
from judge.problem.plain import shape_fault
from judge.problem.signature import function_of
from judge.problem.spec import ClassSpec
from judge.verdict import Plain

if TYPE_CHECKING:
    from judge.problem.yaml_nodes import Document

_HEAD = "# Your own cases. Add rows; leave the output out and the reference answers.\n"
LARGEST_SAVED = 20_000
"""Characters. A larger input is no case to learn from by reading."""


def load_own_cases(path: Path, package: Package) -> tuple[OwnCase, ...]:
    """Raises JudgeError with every fault of the file."""
    if not path.is_file():
        return ()
    quick = _saved_cases(path, package)
    if quick is not None:
        return quick
    # Reading YAML takes longer to import than all of a quick file takes to read.
    from judge.problem.yaml_nodes import read_yaml

    document = read_yaml(path)
    faults = list(document.faults) or list(_faults(document, package))
    if faults:
        raise JudgeError.of(tuple(faults))
    rows = document.data if isinstance(document.data, list) else []
    return tuple(_case(row, package) for row in rows if isinstance(row, dict))


def save_own_case(path: Path, arguments: Mapping[str, Plain], package: Package) -> int | None:
    """Appends the input unless it is there already; its number from 1, or None if not saved."""
    known = load_own_cases(path, package)
    for number, case in enumerate(known, 1):
        if case.arguments == arguments:
            return number
    row = json.dumps(arguments)
    if len(row) > LARGEST_SAVED or package.complaint(arguments) is not None:
        return None
    is_class = isinstance(package.problem.spec, ClassSpec)
    line = f"- calls: {json.dumps(arguments[CALLS])}\n" if is_class else f"- input: {row}\n"
    _append(path, line)
    return len(known) + 1


def _saved_cases(path: Path, package: Package) -> tuple[OwnCase, ...] | None:
    """The cases of a file that only runs have written: a line of JSON each, all of them valid."""
    source, _ = _keys(package)
    head = f"- {source}: "
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        rows = [line for line in lines if line and not line.startswith("#")]
        values = [json.loads(row.removeprefix(head)) for row in rows if row.startswith(head)]
    except (OSError, ValueError, RecursionError):
        return None
    if len(values) != len(rows) or not all(map(_is_input(source), values)):
        return None
    found: list[dict[str, Plain]] = [
        {CALLS: value} if source == CALLS else value for value in values
    ]
    if any(package.complaint(arguments) is not None for arguments in found):
        return None
    return tuple(OwnCase(arguments) for arguments in found)


def _is_input(source: str) -> Callable[[object], bool]:
    kind = list if source == CALLS else dict
    return lambda value: isinstance(value, kind)


def _append(path: Path, line: str) -> None:
    """In one write behind whatever stands there, which may lack its last newline."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+b") as file:
        size = file.seek(0, os.SEEK_END)
        start = _HEAD if size == 0 else ""
        if size:
            file.seek(size - 1)
            start = "" if file.read(1) == b"\n" else "\n"
        file.write(f"{start}{line}".encode())


def _faults(document: "Document", package: Package) -> Iterator[Fault]:
    if document.data is not None and not isinstance(document.data, list):
        yield document.fault(Complaint((), "the file must be a list of cases", "- input: …"))
        return
    for number, row in enumerate(document.data or []):
        for complaint in _row_complaints((number,), row, package):
            yield document.fault(complaint)


def _row_complaints(path: DataPath, row: Plain, package: Package) -> Iterator[Complaint]:
    source, output = _keys(package)
    if not isinstance(row, dict) or source not in row:
        yield Complaint(path, f"must be a case with `{source}`")
        return
    for key in row:
        if key not in (source, output):
            hint = did_you_mean(key, [source, output])
            yield Complaint((*path, key), "is no key of a case", hint, at_key=True)
    arguments = row[source]
    if source == CALLS:
        found = package.find_complaint({CALLS: arguments})
    elif isinstance(arguments, dict):
        found = package.find_complaint(arguments)
    else:
        yield Complaint((*path, source), "must map each parameter to a value")
        return
    if found is not None:
        yield _inside(found, () if source == CALLS else (source,)).below(path)
    elif output in row:
        yield from _output_complaints(path, row, package)


def _inside(found: Complaint, prefix: DataPath) -> Complaint:
    """A validator speaks of the input as a whole, without a path."""
    if found.path:
        return found.below(prefix)
    return Complaint(prefix, f"is refused by the validator: {found.what}", found.hint)


def _output_complaints(
    path: DataPath, row: Mapping[str, Plain], package: Package
) -> Iterator[Complaint]:
    """A wrong type would make every solution wrong. The arguments are valid."""
    spec, (source, output) = package.problem.spec, _keys(package)
    calls = row[source]
    if isinstance(spec, ClassSpec):
        found = outputs_complaint(spec, calls if isinstance(calls, list) else [], row[output])
        if found is not None:
            yield found.below(path)
        return
    found = shape_fault(function_of(spec).returns, row[output], (*path, output))
    if found is not None:
        yield found


def _case(row: Mapping[str, Plain], package: Package) -> OwnCase:
    source, output = _keys(package)
    value = row[source]
    arguments: Mapping[str, Plain] = {CALLS: value} if source == CALLS else value  # type: ignore[assignment]  # checked by _faults
    return OwnCase(arguments, row.get(output), has_output=output in row)


def _keys(package: Package) -> tuple[str, str]:
    is_class = isinstance(package.problem.spec, ClassSpec)
    return (CALLS, "outputs") if is_class else ("input", "output")
