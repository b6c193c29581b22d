"""Do the laws speak: does each condemn something that is wrong?

That they hold for every accepted submission is part of its sitting.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from judge.errors import Fault, Place
from judge.judging.session import CannotBeJudged
from judge.judging.submission import Submission
from judge.problem.package import Law
from judge.verdict import Verdict
from judge.verify.exam import Exam, quick_limit
from judge.verify.mutants import mutants_of
from judge.verify.report import LawReport, LawsReport
from judge.verify.submissions import Sat, submission_of
from judge.worker.outcome import Loaded

_MOST_MUTANTS = 60


def check_laws(exam: Exam, stored: Sequence[Sat]) -> LawsReport:
    wrong = [
        submission_of(exam.package, sat.file)
        for sat in stored
        if sat.sitting.verdict is Verdict.WRONG_ANSWER
    ]
    reports = tuple(LawReport(law.name, tuple(_kills(exam, law, wrong))) for law in exam.laws)
    faults = tuple(_fault(exam, report) for report in reports if not report.kills)
    return LawsReport(reports, faults)


def _kills(exam: Exam, law: Law, wrong: Iterable[Submission]) -> Iterator[str]:
    found = [each.shown for each in wrong if _breaks(exam, law, each)]
    yield from (Path(shown).name for shown in found)
    if not found:
        yield from islice(_killed_mutants(exam, law), 1)


def _killed_mutants(exam: Exam, law: Law) -> Iterator[str]:
    """Where no stored mistake breaks the law, some small mistake of the reference should."""
    reference = submission_of(exam.package, exam.package.reference_file)
    limit = quick_limit(exam.sit(reference, exam.drawn))
    for mutant in mutants_of(reference.source.decode(), most=_MOST_MUTANTS).chosen:
        changed = Submission("mutant.py", mutant.source.encode())
        # What hangs or crashes leaves a law silent, at a second for each question.
        sitting = exam.sit(changed, exam.drawn, limit)
        if sitting.verdict is Verdict.WRONG_ANSWER and _breaks(exam, law, changed):
            yield f"reference.py:{mutant.line}: {mutant.change}"


def _breaks(exam: Exam, law: Law, submission: Submission) -> bool:
    trial = exam.trial(submission)
    try:
        return isinstance(trial.candidate.start(), Loaded) and bool(exam.breach(trial, [law]))
    except CannotBeJudged:
        return False
    finally:
        trial.candidate.close()


def _fault(exam: Exam, report: LawReport) -> Fault:
    place = Place(exam.package.problem.folder / "properties.py", _line_of(exam, report.name))
    what = f"the law `{report.name}` is broken by no wrong submission and no mutant"
    return Fault(what, place, "a law that condemns nothing can be left out")


def _line_of(exam: Exam, name: str) -> int:
    law = next(law for law in exam.laws if law.name == name)
    code = getattr(law.function, "__code__", None)
    return getattr(code, "co_firstlineno", 1)
