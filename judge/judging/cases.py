"""The tests of a run that are known beforehand: examples, own cases, hidden tests."""

from collections.abc import Iterator, Mapping, Sequence
from typing import assert_never, final

from msgspec import Struct

from judge.errors import JudgeError
from judge.judging.display import value_text
from judge.judging.large_cases import LargeCases
from judge.judging.oracle import Expected, Oracle
from judge.judging.program import CALLS
from judge.problem.package import Package
from judge.problem.spec import (
    CallExample,
    Example,
    HiddenCalls,
    HiddenCase,
)
from judge.verdict import Plain, Stage


@final
class OwnCase(Struct, frozen=True):
    """A case of the learner's. Without an output the reference answers."""

    arguments: Mapping[str, Plain]
    output: Plain = None
    has_output: bool = False


@final
class TestCase(Struct, frozen=True):
    """`number` counts within the stage from 1; `explanation` is the author's, if any.

    `size` and `seed` are what a large input was drawn with: its call is timed apart from its
    arguments.
    """

    __test__ = False  # pytest takes any class of this name for one of its own

    stage: Stage
    number: int
    arguments: Mapping[str, Plain]
    expected: Expected
    explanation: str = ""
    size: int | None = None
    seed: int = 0


def examples(package: Package, oracle: Oracle) -> Iterator[TestCase]:
    shown: Sequence[Example | CallExample] = package.problem.spec.examples
    for number, example in enumerate(shown, 1):
        arguments, output = _example(example)
        expected = Expected(oracle.answers.canonical(arguments, output))
        yield TestCase(
            Stage.EXAMPLES, number, arguments, expected, (example.explanation or "").strip()
        )


def own_cases(cases: Sequence[OwnCase], oracle: Oracle) -> Iterator[TestCase]:
    """Raises JudgeError for a case whose output is wrong: it must not fail a right solution."""
    right = oracle.expect_all([case.arguments for case in cases]) if cases else []
    for number, (case, expected) in enumerate(zip(cases, right, strict=True), 1):
        if case.has_output:
            _check_output(number, case, expected, oracle)
        yield TestCase(Stage.OWN, number, case.arguments, expected)


def _check_output(number: int, case: OwnCase, expected: Expected, oracle: Oracle) -> None:
    output = oracle.answers.canonical(case.arguments, case.output)
    if oracle.complaint(case.arguments, expected.value, output) is not None:
        raise JudgeError(
            f"your own case {number} expects {value_text(case.output)}, which is not right",
            hint=f"the reference answers {value_text(expected.value)}; "
            "leave the output out and it always will",
        )


def hidden_tests(package: Package, oracle: Oracle, large: LargeCases) -> Iterator[TestCase]:
    """Lazily, since the large ones are drawn and answered by the reference only when reached."""
    rows: Sequence[HiddenCase | HiddenCalls] = package.problem.spec.hidden
    for number, row in enumerate(rows, 1):
        if row.sized is not None:
            drawn, expected = large.case(row.sized, row.seed)
            yield TestCase(Stage.HIDDEN, number, drawn, expected, size=row.sized, seed=row.seed)
            continue
        arguments, output = _hidden(row)
        expected = Expected(oracle.answers.canonical(arguments, output))
        yield TestCase(Stage.HIDDEN, number, arguments, expected)


def _example(example: Example | CallExample) -> tuple[dict[str, Plain], Plain]:
    match example:
        case Example():
            return example.input, example.output
        case CallExample():
            return {CALLS: example.calls}, example.outputs
        case _:
            assert_never(example)


def _hidden(row: HiddenCase | HiddenCalls) -> tuple[dict[str, Plain], Plain]:
    match row:
        case HiddenCase():
            return dict(row.input or {}), row.output
        case HiddenCalls():
            return {CALLS: row.calls}, row.outputs
        case _:
            assert_never(row)
