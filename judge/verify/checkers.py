"""Does the checker see through junk?

A named checker is judged by a rule of its own here (what order it must forgive). Of a
package's `checker.py` nobody knows all right answers; but it must not fail on any value,
and a right answer that was changed must be rejected, unless another accepted submission
gives just that answer or a waiver says why the change does no harm.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from judge.errors import Fault, Place
from judge.judging.cases import TestCase
from judge.judging.compare import same
from judge.judging.display import value_text
from judge.judging.trial import Trial
from judge.judging.values import Mismatch
from judge.problem.complaint import shortened
from judge.problem.signature import function_of, methods_of
from judge.problem.spec import CheckerName, ClassSpec
from judge.verdict import Plain, Verdict
from judge.verify.exam import Exam
from judge.verify.junk import Near, flood, junk_for
from judge.verify.places import in_spec
from judge.verify.submissions import Sat, submission_of
from judge.verify.waivers import Waivers

_INPUTS: Final = 40
_WRONG_TYPES: Final[tuple[object, ...]] = (
    {"other": "object"},
    {"tuple": [{"other": "object"}]},
    {"set": [0]},
    {"float": "nan"},
    [None],
    [[[]]],
    "junk",
)
_FORGIVEN: Final = {
    CheckerName.EXACT: frozenset[Near](),
    CheckerName.CLOSE: frozenset[Near](),
    CheckerName.UNORDERED: frozenset({Near.REORDERED}),
    CheckerName.UNORDERED_NESTED: frozenset({Near.REORDERED}),
    CheckerName.ANY_VALID: frozenset[Near](),
}


def check_checker(exam: Exam, stored: Sequence[Sat], waivers: Waivers) -> tuple[Fault, ...]:
    """Raises PackageError where the checker fails or takes too long."""
    tests = [case for case in exam.tests if len(str(case.arguments)) < 1_000][:_INPUTS]
    others = _other_answers(exam, stored, tests)
    found: dict[Near, Fault] = {}
    for case, also_right in zip(tests, others, strict=True):
        for near, value in _junk(exam, case):
            if near in found or near in _FORGIVEN[exam.package.problem.spec.checker]:
                continue
            if _is_taken(exam, case, value, also_right) and not waivers.takes_checker(near):
                found[near] = _fault(exam, case, near, value)
    _flood(exam, tests)
    return (*found.values(), *_type_faults(exam, tests))


def _is_taken(exam: Exam, case: TestCase, value: Plain, also_right: Sequence[Plain]) -> bool:
    if any(same(other, value) for other in (case.expected.value, *also_right)):
        return False
    return exam.oracle.complaint(case.arguments, case.expected.value, value) is None


def _other_answers(
    exam: Exam, stored: Sequence[Sat], tests: Sequence[TestCase]
) -> list[list[Plain]]:
    """By test: what the accepted submissions answer. Only `any_valid` lets them differ."""
    answers: list[list[Plain]] = [[] for _ in tests]
    if exam.package.problem.spec.checker is not CheckerName.ANY_VALID:
        return answers
    for sat in stored:
        if sat.promised is Verdict.ACCEPTED and sat.is_right:
            trial = exam.trial(submission_of(exam.package, sat.file))
            for known, answer in zip(answers, _answers(trial, tests), strict=True):
                known.append(answer)
    return answers


def _answers(trial: Trial, tests: Sequence[TestCase]) -> list[Plain]:
    try:
        answers = [trial.answer(case.arguments) for case in tests]
    finally:
        trial.candidate.close()
    return [None if isinstance(answer, Mismatch) else answer for answer in answers]


def _junk(exam: Exam, case: TestCase) -> Iterator[tuple[Near, Plain]]:
    spec, right = exam.package.problem.spec, case.expected.value
    if not isinstance(spec, ClassSpec):
        yield from junk_for(function_of(spec).returns, right)
        return
    returns = {name: method.returns for name, method in methods_of(spec).items()}
    outputs = right if isinstance(right, list) else []
    for place, (name, output) in enumerate(zip(_names(case), outputs, strict=True)):
        if name in returns and output is not None:
            for near, value in junk_for(returns[name], output):
                yield near, [*outputs[:place], value, *outputs[place + 1 :]]


def _names(case: TestCase) -> list[str]:
    calls = case.arguments["calls"]
    rows = calls if isinstance(calls, list) else []
    return [str(row[0]) for row in rows if isinstance(row, list)]


def _flood(exam: Exam, tests: Sequence[TestCase]) -> None:
    """A learner can return any length: the checker must answer in its time."""
    for case in tests:
        long = flood(case.expected.value)
        if long is not None and not isinstance(exam.package.problem.spec, ClassSpec):
            exam.oracle.complaint(case.arguments, case.expected.value, long)
            return


def _type_faults(exam: Exam, tests: Sequence[TestCase]) -> Iterator[Fault]:
    for case in tests[:3]:
        for wire in _WRONG_TYPES:
            value = exam.oracle.answers.read(case.arguments, wire)
            if isinstance(value, Mismatch) or same(case.expected.value, value):
                continue
            if exam.oracle.complaint(case.arguments, case.expected.value, value) is None:
                yield _fault(exam, case, "of another type", value)


def _fault(exam: Exam, case: TestCase, near: str, value: Plain) -> Fault:
    file = exam.package.checker_file
    given = "; ".join(f"{name} = {value_text(part)}" for name, part in case.arguments.items())
    what = (
        f"the checker accepts {shortened(value_text(value))} ({near}) for {given}, "
        f"where {shortened(value_text(case.expected.value))} is right"
    )
    hint = "reject it, add an accepted submission that answers so, or waive it with the reason"
    return Fault(what, in_spec(exam.package, "checker") if file is None else Place(file), hint)
