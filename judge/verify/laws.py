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
    wrong = _submissions(exam, stored, Verdict.WRONG_ANSWER)
    accepted = _submissions(exam, stored, Verdict.ACCEPTED)
    broken = [(Path(each.shown).name, _broken(exam, exam.laws, each)) for each in wrong]
    reports = []
    for law in exam.laws:
        kills = [name for name, laws in broken if law in laws]
        kills = kills or [*islice(_killed_mutants(exam, law, accepted), 1)]
        reports.append(LawReport(law.name, tuple(kills)))
    faults = tuple(_fault(exam, report) for report in reports if not report.kills)
    return LawsReport(tuple(reports), faults)


def _submissions(exam: Exam, stored: Sequence[Sat], verdict: Verdict) -> list[Submission]:
    return [
        submission_of(exam.package, sat.file) for sat in stored if sat.sitting.verdict is verdict
    ]


def _killed_mutants(exam: Exam, law: Law, accepted: Iterable[Submission]) -> Iterator[str]:
    """Where no stored mistake breaks the law, a small mistake in what is right should."""
    for original in accepted:
        limit = quick_limit(exam.sit(original, exam.drawn))
        for mutant in mutants_of(original.source.decode(), most=_MOST_MUTANTS).chosen:
            changed = Submission("mutant.py", mutant.source.encode())
            # What hangs or crashes leaves a law silent, at a second for each question.
            sitting = exam.sit(changed, exam.drawn, limit)
            if sitting.verdict is Verdict.WRONG_ANSWER and _broken(exam, [law], changed):
                yield f"{Path(original.shown).name}:{mutant.line}: {mutant.change}"


def _broken(exam: Exam, laws: Iterable[Law], submission: Submission) -> list[Law]:
    trial = exam.trial(submission)
    try:
        if not isinstance(trial.candidate.start(), Loaded):
            return []
        return [law for law in laws if exam.breach(trial, [law])]
    except CannotBeJudged:
        return []
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
