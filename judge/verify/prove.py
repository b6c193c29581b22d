"""One package through all checks. A check that cannot go on leaves its reason as a fault."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from judge.errors import Fault, JudgeError, PackageError
from judge.problem.package import Package
from judge.problem.spec import Problem
from judge.verify.checkers import check_checker
from judge.verify.coverage import check_coverage
from judge.verify.exam import Exam
from judge.verify.inputs import check_inputs
from judge.verify.laws import check_laws
from judge.verify.mutation import check_mutants
from judge.verify.report import (
    CoverageReport,
    InputReport,
    LawsReport,
    MutationReport,
    Report,
    SeparationReport,
    SubmissionReport,
)
from judge.verify.separation import check_separation
from judge.verify.submissions import (
    Part,
    Sat,
    check_completeness,
    check_submissions,
    sit_all,
)
from judge.verify.waivers import Waivers, load_waivers
from judge.verify.words import word_faults
from judge.worker.host import Fence

T = TypeVar("T")


def prove(
    fence: Fence,
    load: Callable[[], Problem],
    *,
    slug: str,
    with_mutants: bool,
    now: Callable[[], float],
    part: Part = Part.ALL,
) -> Report:
    """Never raises for what is wrong with the package: a fault says it.

    Of the slow submissions alone nothing else is checked; see `Report.with_slow`.
    """
    started = now()
    faults: list[Fault] = []
    try:
        if part is Part.SLOW:
            report = _proved_slow(fence, load(), faults)
        else:
            report = _proved(fence, load(), faults, with_mutants=with_mutants, part=part)
    except JudgeError as error:
        report = Report(slug)
        faults += _faults(error)
    parts = (
        report.submissions,
        report.separation,
        report.inputs,
        report.coverage,
        report.laws,
        report.mutation,
    )
    faults += [fault for part in parts if part is not None for fault in part.faults]
    return replace(report, faults=tuple(dict.fromkeys(faults)), seconds=now() - started)


def _proved_slow(fence: Fence, problem: Problem, faults: list[Fault]) -> Report:
    with Exam(fence, Package(problem)) as exam:
        submissions, separation, _ = _judged(exam, faults, Part.SLOW)
    return Report(problem.slug, submissions, separation)


def _proved(
    fence: Fence, problem: Problem, faults: list[Fault], *, with_mutants: bool, part: Part
) -> Report:
    faults += word_faults(problem)
    waivers = _attempted(lambda: load_waivers(problem.folder), Waivers(), faults)
    with Exam(fence, Package(problem)) as exam:
        submissions, separation, stored = _judged(exam, faults, part)
        faults += _attempted(lambda: check_completeness(exam), (), faults)
        inputs = _attempted(lambda: check_inputs(exam), InputReport(), faults)
        coverage = _attempted(lambda: check_coverage(exam, waivers), CoverageReport(), faults)
        laws = _attempted(lambda: check_laws(exam, stored), LawsReport(), faults)
        faults += _attempted(lambda: check_checker(exam, stored, waivers), (), faults)
        mutation: MutationReport | None = None
        if with_mutants:
            mutation = _attempted(lambda: check_mutants(exam, waivers), MutationReport(), faults)
    faults += waivers.unused(with_mutants=with_mutants)
    return Report(problem.slug, submissions, separation, inputs, coverage, laws, mutation)


def _judged(
    exam: Exam, faults: list[Fault], part: Part
) -> tuple[SubmissionReport, SeparationReport, tuple[Sat, ...]]:
    nobody: tuple[Sat, ...] = ()
    stored = _attempted(lambda: sit_all(exam, part), nobody, faults)
    submissions = _attempted(lambda: check_submissions(exam, stored), SubmissionReport(), faults)
    separation = _attempted(lambda: check_separation(exam, stored), SeparationReport(), faults)
    return submissions, separation, stored


def _attempted(check: Callable[[], T], nothing: T, faults: list[Fault]) -> T:
    try:
        return check()
    except JudgeError as error:
        faults += _faults(error)
        return nothing


def _faults(error: JudgeError) -> tuple[Fault, ...]:
    """The hint of a PackageError consoles a learner; here it is the author who reads it."""
    if isinstance(error, PackageError):
        return tuple(Fault(fault.what, fault.where) for fault in error.faults)
    return error.faults
