"""A folder -> a Problem, or every fault of its problem.yaml at once."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from judge.errors import Fault, JudgeError, Place
from judge.problem.check import case_faults, folder_faults, spec_complaints, submission_faults
from judge.problem.complaint import Complaint, DataPath
from judge.problem.files import package_hash, unsafe_files
from judge.problem.package import Package
from judge.problem.spec import Problem, Spec
from judge.problem.typed_walk import shape_complaints
from judge.problem.yaml_nodes import Document, read_yaml
from judge.verdict import Plain

_STEP: Final = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")
_STAND_INS: Final[dict[str, Plain]] = {
    "format": 1,
    "title": "-",
    "topic": "arrays",
    "tags": [],
    "difficulty": "easy",
    "week": 1,
    "track": "core",
    "prerequisites": [],
    "statement": "-",
    "growth": {"time": "O(n)", "reject": None},
    "limits": {},
    "hints": ["-", "-", "-"],
    "explanation": "-",
    "leetcode": None,
}
"""For parts that do not touch the rest: with these the rest can be checked all the same."""


def load_problem(folder: Path) -> Problem:
    """Raises JudgeError with all faults, in the order of the file."""
    try:
        return _loaded(folder)
    except OSError as error:
        where = Place(Path(error.filename)) if error.filename else Place(folder)
        raise JudgeError(f"this cannot be read: {error.strerror}", where=where) from error


def _loaded(folder: Path) -> Problem:
    unsafe = unsafe_files(folder) if folder.is_dir() else []
    if unsafe:
        raise JudgeError.of(tuple(unsafe))
    document = read_yaml(folder / "problem.yaml")
    shape = shape_complaints(document.data, document.guessed)
    faults = [*document.faults, *map(document.fault, shape)]
    spec, refused = _converted(document, shape)
    faults += refused
    faults += folder_faults(folder, document, spec)
    if spec is not None:
        problem = Problem(
            slug=folder.name, folder=folder, package_hash=package_hash(folder), spec=spec
        )
        faults += _meaning_faults(problem, document)
        if not faults:
            return problem
    raise JudgeError.of(tuple(sorted(faults, key=_order)))


def _converted(
    document: Document, shape: Sequence[Complaint]
) -> tuple[Spec | None, tuple[Fault, ...]]:
    """The spec, with stand-ins for faulty parts; None where a part is faulty that matters."""
    if not isinstance(document.data, dict):
        return None, ()
    faulty = {str(complaint.path[0]) for complaint in shape}
    data = {key: value for key, value in document.data.items() if key not in faulty}
    data |= {key: value for key, value in _STAND_INS.items() if key in faulty}
    try:
        return msgspec.convert(data, Spec), ()
    except msgspec.ValidationError as error:
        if shape or document.faults:
            return None, ()
        return None, (_refused(document, str(error)),)


def _refused(document: Document, message: str) -> Fault:
    """A fault that the walk over the types missed, in msgspec's own words."""
    what, _, at = message.partition(" - at `$")
    path: DataPath = tuple(
        name or int(index) for name, index in _STEP.findall(at.removesuffix("`"))
    )
    return document.fault(Complaint(path, f"is not right: {what}"))


def _meaning_faults(problem: Problem, document: Document) -> list[Fault]:
    complaints = [*spec_complaints(problem.spec)]
    faults = [document.fault(complaint) for complaint in complaints]
    package = Package(problem) if _types_stand(complaints) else None
    if package is not None:
        faults += case_faults(package, document)
        faults += submission_faults(package)
    guessed = {document.place(path) for path in document.guessed}
    return [fault for fault in faults if fault.where not in guessed]


def _types_stand(complaints: Sequence[Complaint]) -> bool:
    """Cases can be judged only by a signature and constraints that make sense."""
    return not any(complaint.path[0] in ("signature", "constraints") for complaint in complaints)


def _order(fault: Fault) -> tuple[str, int, int]:
    where = fault.where
    if where is None:
        return "", 0, 0
    other_file = "" if where.path.name == "problem.yaml" else str(where.path)
    return other_file, where.line or 0, where.column or 0
