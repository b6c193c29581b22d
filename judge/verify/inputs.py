"""Are all inputs valid: those that are stored, those of `sized`, those that are drawn?"""

from collections.abc import Iterator, Sequence
from random import Random

from judge.errors import Fault
from judge.judging.bench import drawn_inputs
from judge.judging.display import value_text
from judge.problem.draw import Draw, RandomChoices
from judge.problem.package import Package
from judge.problem.spec import HiddenCalls, HiddenCase
from judge.verdict import Plain
from judge.verify.exam import SEED, Exam
from judge.verify.places import of_case, of_generator
from judge.verify.report import InputReport

_ATTEMPTS = 200
_LEAST_INPUTS = 100
_LEAST_RATE = 0.2


def check_inputs(exam: Exam) -> InputReport:
    package = exam.package
    valid = sum(package.complaint(_drawn(package, attempt)) is None for attempt in range(_ATTEMPTS))
    faults = (
        *_stored_faults(exam),
        *_sized_faults(exam),
        *_rate_faults(package, len(exam.drawn), valid),
        *_repeat_faults(exam),
        *_answer_faults(exam),
    )
    return InputReport(valid, _ATTEMPTS, faults)


def _drawn(package: Package, attempt: int) -> dict[str, Plain]:
    return package.inputs(Draw(RandomChoices(Random(f"{SEED}:{attempt}"))))


def _stored_faults(exam: Exam) -> Iterator[Fault]:
    """The loader has checked the rows that are written out; this catches the drawn ones too."""
    for case in exam.known:
        found = exam.package.complaint(case.arguments)
        if found is not None:
            yield Fault(
                f"{case.stage} {case.number} is not valid: {found}", of_case(exam.package, case)
            )


def _sized_faults(exam: Exam) -> Iterator[Fault]:
    rows: Sequence[HiddenCase | HiddenCalls] = exam.package.problem.spec.hidden
    for row, case in zip(rows, exam.known[-len(rows) :], strict=bool(rows)):
        if row.sized is not None and exam.package.sized(row.sized, row.seed) != case.arguments:
            what = f"`sized({row.sized}, {row.seed})` makes another input when it is called again"
            hint = "draw from random.Random(seed) only"
            yield Fault(what, of_generator(exam.package), hint)


def _rate_faults(package: Package, drawn: int, valid: int) -> Iterator[Fault]:
    if drawn < _LEAST_INPUTS:
        what = f"the generator finds only {drawn} valid inputs, and {_LEAST_INPUTS} are promised"
        yield Fault(what, of_generator(package), "make valid inputs likely")
    elif valid < _LEAST_RATE * _ATTEMPTS:
        rate = valid / _ATTEMPTS
        what = f"only {rate:.0%} of the drawn inputs are valid, and {_LEAST_RATE:.0%} is the least"
        yield Fault(what, of_generator(package), "make valid inputs likely")


def _repeat_faults(exam: Exam) -> Iterator[Fault]:
    again = drawn_inputs(exam.package, SEED)
    for case, (arguments, _) in zip(exam.drawn, again, strict=False):
        if case.arguments != arguments:
            what = f"drawn input {case.number} differs when it is drawn again"
            yield Fault(what, of_generator(exam.package), "take every choice from `draw`")
            return


def _answer_faults(exam: Exam) -> Iterator[Fault]:
    """An output that is written down must also be right in the eyes of the reference."""
    for case in exam.known:
        if case.expected.cpu_seconds:
            continue  # the reference itself has answered it
        answer = exam.oracle.expect(case.arguments).value
        complaint = exam.oracle.complaint(case.arguments, answer, case.expected.value)
        if complaint is not None:
            reason = f": {complaint}" if complaint else f", which is {value_text(answer)}"
            what = f"the output of {case.stage} {case.number} is not the reference's{reason}"
            yield Fault(what, of_case(exam.package, case))
