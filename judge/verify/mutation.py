"""Do the tests notice small mistakes? Each mutant sits the exam, and survivors are named."""

from collections.abc import Iterator
from pathlib import Path

from judge.errors import Fault, Place
from judge.judging.cases import TestCase
from judge.judging.submission import Submission
from judge.verdict import Verdict
from judge.verify.exam import Exam, quick_limit
from judge.verify.mutants import Mutant, mutants_of
from judge.verify.report import MutationReport, Survivor
from judge.verify.submissions import submission_of
from judge.verify.waivers import Waivers

_MOST_ITEMS = 5_000
"""Larger tests tell slow from quick; what is wrong shows on small ones."""


def check_mutants(exam: Exam, waivers: Waivers) -> MutationReport:
    files = [file for verdict, file in exam.package.submissions() if verdict is Verdict.ACCEPTED]
    reports = [_of_file(exam, file, waivers) for file in files]
    return MutationReport(
        killed=sum(report.killed for report in reports),
        tried=sum(report.tried for report in reports),
        waived=sum(report.waived for report in reports),
        left_out=sum(report.left_out for report in reports),
        survivors=tuple(survivor for report in reports for survivor in report.survivors),
        faults=tuple(fault for report in reports for fault in report.faults),
    )


def _of_file(exam: Exam, file: Path, waivers: Waivers) -> MutationReport:
    submission = submission_of(exam.package, file)
    tests = [*_small_tests(exam)]
    sitting = exam.sit(submission, tests)
    if not sitting.is_accepted:
        return MutationReport()  # Its verdict is a fault already, and its mutants tell nothing.
    limit = quick_limit(sitting)
    mutants = mutants_of(submission.source.decode())
    survivors = [
        mutant
        for mutant in mutants.chosen
        if exam.sit(Submission(file.name, mutant.source.encode()), tests, limit).is_accepted
    ]
    left = [
        mutant
        for mutant in survivors
        if not waivers.takes_mutant(file.name, mutant.line_text, mutant.change)
    ]
    return MutationReport(
        killed=len(mutants.chosen) - len(survivors),
        tried=len(mutants.chosen),
        waived=len(survivors) - len(left),
        left_out=mutants.left_out,
        survivors=tuple(
            Survivor(file.name, mutant.line, mutant.line_text, mutant.change) for mutant in left
        ),
        faults=tuple(_fault(file, mutant) for mutant in left),
    )


def _small_tests(exam: Exam) -> Iterator[TestCase]:
    """The large ones last: most mutants are dead by then."""
    yield from (case for case in exam.known if case.size is None)
    yield from exam.drawn
    yield from (case for case in exam.known if case.size is not None and case.size <= _MOST_ITEMS)


def _fault(file: Path, mutant: Mutant) -> Fault:
    where = Place(file, mutant.line, mutant.column, mutant.length)
    hint = "add a test that tells them apart, or a row to waivers.yaml if none can"
    return Fault(f"every test accepts a mutant: {mutant.change}", where, hint)
