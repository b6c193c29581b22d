"""One package through all checks. A check that cannot go on leaves its reason as a fault."""

from collections.abc import Callable
from typing import TypeVar

from judge.errors import Fault, JudgeError
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
    SubmissionReport,
)
from judge.verify.submissions import Sat, check_submissions, sit_all
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
) -> Report:
    """Never raises for what is wrong with the package: a fault says it."""
    started = now()
    faults: list[Fault] = []
    try:
        report = _proved(fence, load(), faults, with_mutants=with_mutants)
    except JudgeError as error:
        report = Report(slug)
        faults += error.faults
    parts = (report.submissions, report.inputs, report.coverage, report.laws, report.mutation)
    faults += [fault for part in parts if part is not None for fault in part.faults]
    return Report(
        slug,
        report.submissions,
        report.inputs,
        report.coverage,
        report.laws,
        report.mutation,
        tuple(dict.fromkeys(faults)),
        now() - started,
    )


def _proved(fence: Fence, problem: Problem, faults: list[Fault], *, with_mutants: bool) -> Report:
    faults += word_faults(problem)
    waivers = _attempted(lambda: load_waivers(problem.folder), Waivers(), faults)
    with Exam(fence, Package(problem)) as exam:
        nobody: tuple[Sat, ...] = ()
        stored = _attempted(lambda: sit_all(exam), nobody, faults)
        submissions = _attempted(
            lambda: check_submissions(exam, stored), SubmissionReport(), faults
        )
        inputs = _attempted(lambda: check_inputs(exam), InputReport(), faults)
        coverage = _attempted(lambda: check_coverage(exam, waivers), CoverageReport(), faults)
        laws = _attempted(lambda: check_laws(exam, stored), LawsReport(), faults)
        faults += _attempted(lambda: check_checker(exam, stored, waivers), (), faults)
        mutation: MutationReport | None = None
        if with_mutants:
            mutation = _attempted(lambda: check_mutants(exam, waivers), MutationReport(), faults)
    faults += waivers.unused(with_mutants=with_mutants)
    return Report(problem.slug, submissions, inputs, coverage, laws, mutation)


def _attempted(check: Callable[[], T], nothing: T, faults: list[Fault]) -> T:
    try:
        return check()
    except JudgeError as error:
        faults += error.faults
        return nothing
