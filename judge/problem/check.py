"""Faults of meaning: what a well-formed problem.yaml and its folder still get wrong."""

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Final

from judge.errors import Fault, JudgeError, PackageError, Place
from judge.problem.check_cases import case_complaints
from judge.problem.check_constraints import constraints_complaints
from judge.problem.check_signature import signature_complaints
from judge.problem.complaint import Complaint
from judge.problem.package import Package
from judge.problem.spec import CheckerName, Spec
from judge.problem.yaml_nodes import Document

FIRST_LINE: Final = "# yaml-language-server: $schema=../problem.schema.json"
"""With it an editor checks and completes the file while it is written."""

_SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def spec_complaints(spec: Spec) -> Iterator[Complaint]:
    return chain(signature_complaints(spec), constraints_complaints(spec))


def case_faults(package: Package, document: Document) -> list[Fault]:
    """Runs the package's validator; a validator that breaks is one fault, not one a row."""
    faults: list[Fault] = []
    try:
        for complaint in case_complaints(package, document):
            faults.append(document.fault(complaint))
    except PackageError as error:
        faults += error.faults
    return faults


def folder_faults(folder: Path, document: Document, spec: Spec | None) -> Iterator[Fault]:
    """What the folder lacks or holds too much of; `spec` is None while it cannot be read."""
    if not _SLUG.fullmatch(folder.name):
        hint = "write lower-case words joined by hyphens, such as two-sum"
        yield Fault(f"`{folder.name}` cannot name a problem", Place(folder), hint)
    if document.first_line != FIRST_LINE:
        where = Place(document.path, 1, 1, max(1, len(document.first_line)))
        yield Fault("the first line must name the schema", where, f"write `{FIRST_LINE}`")
    if not (folder / "submissions" / "accepted" / "reference.py").is_file():
        what = "there is no `submissions/accepted/reference.py`, which answers every test"
        yield Fault(what, Place(folder))
    if spec is not None:
        yield from _checker_faults(folder, document, spec)


def submission_faults(package: Package) -> tuple[Fault, ...]:
    try:
        package.submissions()
    except JudgeError as error:
        return error.faults
    return ()


def _checker_faults(folder: Path, document: Document, spec: Spec) -> Iterator[Fault]:
    has_file = (folder / "checker.py").is_file()
    wants_file = spec.checker is CheckerName.ANY_VALID
    where = document.place(("checker",))
    if wants_file and not has_file:
        hint = "write checker.py, or use `exact` where only one answer is right"
        yield Fault("`checker: any_valid` needs a `checker.py`", where, hint)
    if has_file and not wants_file:
        hint = "write `checker: any_valid`, or delete the file"
        yield Fault(f"`checker.py` is not used by `checker: {spec.checker}`", where, hint)
