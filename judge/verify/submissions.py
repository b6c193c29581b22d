"""Does each stored submission get the verdict of its folder, with room to spare?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import final

from judge.errors import Fault, Place
from judge.judging.call_text import Caller
from judge.judging.failure import describe
from judge.judging.submission import Submission, read_submission
from judge.problem.package import Package
from judge.stub import stub
from judge.verdict import Verdict
from judge.verify.exam import Exam, Sitting
from judge.verify.foresight import MOST_OF_LIMIT, TIMES_THE_LIMIT
from judge.verify.report import Count, SubmissionReport
from judge.worker.outcome import Returned


@final
class Part(Enum):
    """Which submissions: the slow ones cost most, and can be judged beside the others."""

    ALL = auto()
    SLOW = auto()
    OTHERS = auto()

    def takes(self, promised: Verdict) -> bool:
        is_slow = promised is Verdict.TIME_LIMIT_EXCEEDED
        return self is Part.ALL or is_slow is (self is Part.SLOW)


@final
@dataclass(frozen=True, slots=True)
class Sat:
    """A stored submission, what its folder promises, and how it did."""

    file: Path
    promised: Verdict
    sitting: Sitting

    @property
    def is_right(self) -> bool:
        return self.sitting.verdict is self.promised


def sit_all(exam: Exam, part: Part = Part.ALL) -> tuple[Sat, ...]:
    """Raises JudgeError for a folder that is no verdict, or a file that cannot be read."""
    return tuple(
        Sat(file, promised, _sat(exam, submission_of(exam.package, file), promised))
        for promised, file in exam.package.submissions()
        if part.takes(promised)
    )


def submission_of(package: Package, file: Path) -> Submission:
    return read_submission(file, str(file.relative_to(package.problem.folder)))


def check_submissions(exam: Exam, stored: Iterable[Sat]) -> SubmissionReport:
    sat = (*stored,)
    accepted = [each for each in sat if each.is_right and each.promised is Verdict.ACCEPTED]
    slow = [each for each in sat if each.is_right and each.promised is Verdict.TIME_LIMIT_EXCEEDED]
    faults = (
        *(_verdict_fault(exam.package, each) for each in sat if not each.is_right),
        *(fault for each in accepted for fault in _tight_faults(each)),
        *(fault for each in slow for fault in _quick_faults(each)),
    )
    return SubmissionReport(
        counts=_counts(sat),
        slowest_accepted=max((each.sitting.limit_share for each in accepted), default=None),
        fastest_slow=min((_times_the_limit(each.sitting) for each in slow), default=None),
        faults=faults,
    )


def check_completeness(exam: Exam) -> tuple[Fault, ...]:
    """Raises JudgeError for a folder that is no verdict."""
    return (*_stub_faults(exam), *_missing_faults(exam.package))


def _sat(exam: Exam, submission: Submission, promised: Verdict) -> Sitting:
    sitting = exam.sit(submission, is_slow=promised is Verdict.TIME_LIMIT_EXCEEDED)
    if not sitting.is_accepted or sitting.limit_share <= MOST_OF_LIMIT:
        return sitting
    # Caches and clocks of a busy machine cost CPU time, too: the better of two counts.
    again = exam.sit(submission)
    return again if again.limit_share < sitting.limit_share else sitting


def _counts(sat: Iterable[Sat]) -> dict[Verdict, Count]:
    counts: dict[Verdict, Count] = {}
    for each in sat:
        before = counts.get(each.promised, Count())
        counts[each.promised] = Count(before.right + each.is_right, before.total + 1)
    return counts


def _verdict_fault(package: Package, each: Sat) -> Fault:
    got, hint = _got(package, each.sitting), None
    if each.sitting.is_accepted:
        hint = "add a hidden test, or make the generator aim at its mistake"
    what = f"`{each.file.name}` must be `{each.promised}`, but {got}"
    return Fault(what, Place(each.file), hint)


def _got(package: Package, sitting: Sitting) -> str:
    if sitting.verdict is None:
        return f"cannot be judged ({sitting.trouble})"
    if sitting.is_accepted:
        return "every test accepts it"
    if sitting.by_growth:
        return "passes every test in time, but grows as a slow one does"
    if sitting.case is None:
        return f"is `{sitting.verdict}` while it is loaded"
    if sitting.law is not None:
        return f"breaks the law `{sitting.law.name}` on {_call(package, sitting)}"
    return f"is `{sitting.verdict}` on {_call(package, sitting)}{_reason(sitting)}"


def _call(package: Package, sitting: Sitting) -> str:
    assert sitting.case is not None and sitting.loaded is not None
    caller = Caller(sitting.loaded.form, sitting.loaded.name, package.problem.spec)
    call = "; ".join(caller.call(sitting.case.arguments).splitlines())
    return f"{sitting.case.stage} {sitting.case.number}, {call}"


def _reason(sitting: Sitting) -> str:
    if sitting.result is None:
        return ""
    if isinstance(sitting.result.outcome, Returned):
        return f": {sitting.result.complaint}" if sitting.result.complaint else ""
    return f": {describe(sitting.result.outcome)}"


def _stub_faults(exam: Exam) -> Iterator[Fault]:
    problem = exam.package.problem
    sitting = exam.sit(Submission("stub.py", stub(problem).encode()))
    if sitting.is_accepted:
        where = Place(problem.folder / "problem.yaml")
        yield Fault("the stub is accepted although it solves nothing", where)


def _tight_faults(each: Sat) -> Iterator[Fault]:
    share = each.sitting.limit_share
    if share > MOST_OF_LIMIT:
        what = f"`{each.file.name}` uses {share:.0%} of its time limit, and half is the most"
        yield Fault(what, Place(each.file), "raise `limits.cpu_factor` or make the tests smaller")


def _quick_faults(each: Sat) -> Iterator[Fault]:
    times = _times_the_limit(each.sitting)
    if times < TIMES_THE_LIMIT:
        what = f"`{each.file.name}` is only {times:.1f} times over its time limit"
        hint = f"make the `sized` rows larger: {TIMES_THE_LIMIT:g} times is the least"
        yield Fault(what, Place(each.file), hint)


def _times_the_limit(sitting: Sitting) -> float:
    """A lower bound, but for one that answered late: what is stopped might go on for ever."""
    if sitting.foreseen is not None:
        return sitting.foreseen.times_the_limit
    result = sitting.result
    if result is None or not isinstance(result.outcome, Returned):
        return TIMES_THE_LIMIT  # a trial runs on to this; or it was found out by its growth
    return result.outcome.usage.cpu_seconds / result.limit.cpu_seconds


def _missing_faults(package: Package) -> Iterator[Fault]:
    kinds = [promised for promised, _ in package.submissions()]
    folder = Place(package.problem.folder / "submissions")
    if kinds.count(Verdict.ACCEPTED) < 2:
        what = "a second accepted submission is missing: it shows that another way is accepted"
        yield Fault(what, folder)
    if len(kinds) - kinds.count(Verdict.ACCEPTED) < 3:
        yield Fault("at least three submissions must fail, each by a mistake of its own", folder)
    growth = package.problem.spec.growth
    if growth.reject is not None and Verdict.TIME_LIMIT_EXCEEDED not in kinds:
        what = f"no submission in `time_limit_exceeded` shows that {growth.reject} is rejected"
        yield Fault(what, folder)
