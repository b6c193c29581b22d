"""What the package says of an input: the reference's answer, and whether another is right.

Reference and checker are trusted but not infallible, so they run behind the fence too,
each in a worker of its own. Whatever goes wrong there is the package's fault.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias, final

from msgspec import Struct

from judge.errors import PackageError, Place
from judge.judging.accepted import Accepted
from judge.judging.answers import Answers
from judge.judging.compare import agrees, first_wrong_call
from judge.judging.open_session import open_session
from judge.judging.program import CALLS, checker_program
from judge.judging.session import CannotBeJudged, Running, Session
from judge.judging.values import Mismatch
from judge.problem.package import Package
from judge.problem.signature import function_of
from judge.problem.spec import CheckerName, ClassSpec
from judge.verdict import Plain
from judge.worker.host import Fence
from judge.worker.limits import MEGABYTE, TimeLimit, WorkerLimits
from judge.worker.outcome import Outcome, Raised, Returned, TimedOut

_LIMITS = WorkerLimits(memory_bytes=2048 * MEGABYTE)
_TIME = TimeLimit.of_cpu(20)
_FEWEST = 2
"""Fewer are no batch."""


@final
class Expected(Struct, frozen=True):
    """The right answer, and the CPU seconds that the reference took for it (0 if it was given).

    A remembered time is that of an earlier run.
    """

    value: Plain
    cpu_seconds: float = 0.0
    is_remembered: bool = False


Question: TypeAlias = tuple[Mapping[str, Plain], Plain, Plain]
"""Arguments, the expected and the returned value."""


@final
class Oracle:
    def __init__(self, fence: Fence, package: Package) -> None:
        self.answers = Answers(package.problem.spec)
        self._checker_name = package.problem.spec.checker
        self._is_class = isinstance(package.problem.spec, ClassSpec)
        self._reference = _reference(fence, package)
        self._checker = _checker(fence, package)
        self.accepted = Accepted()

    def expect(self, arguments: Mapping[str, Plain], *, apart: bool = False) -> Expected:
        """The reference's answer; `apart` times its call alone.

        Raises PackageError when it gives none.
        """
        return self._expected(arguments, self._reference.run(arguments, apart=apart))

    def expect_all(self, rows: Sequence[Mapping[str, Plain]]) -> list[Expected]:
        """The same for many small inputs at once."""
        outcomes = self._reference.run_batch(rows)
        if outcomes is None:  # One by one, so that the error names what failed.
            return [self.expect(arguments) for arguments in rows]
        return [self._expected(*pair) for pair in zip(rows, outcomes, strict=True)]

    def complaints(self, questions: Sequence[Question]) -> list[str | None]:
        """The same as `complaint` for many answers at once."""
        if self._checker is None or len(questions) < _FEWEST:
            return [self.complaint(*question) for question in questions]
        outcomes = self._checker.run_batch([_row(*question) for question in questions])
        if outcomes is None:
            return [self.complaint(*question) for question in questions]
        return [self._sentence(outcome.wire) for outcome in outcomes]

    def complaint(
        self, arguments: Mapping[str, Plain], expected: Plain, returned: Plain
    ) -> str | None:
        """Why `returned` is wrong, a sentence or nothing (""); None when it is right.

        Raises PackageError when the package's checker fails or says neither.
        """
        if self._checker is None:
            return None if self._agrees(expected, returned) else ""
        return self._sentence(self._checker.run(_row(arguments, expected, returned)).wire)

    @property
    def reference(self) -> Running:
        return self._reference.session

    def close(self) -> None:
        self._reference.close()
        if self._checker is not None:
            self._checker.close()

    def _expected(self, arguments: Mapping[str, Plain], outcome: Returned) -> Expected:
        value = self.answers.read(arguments, outcome.wire)
        if isinstance(value, Mismatch):
            raise self._reference.at_fault(f"returned {value.shown}: {value.why}")
        return Expected(value, outcome.usage.cpu_seconds)

    def _agrees(self, expected: Plain, returned: Plain) -> bool:
        if self._is_class:  # An order is free within the answer to a call, not between calls.
            return first_wrong_call(self._checker_name, expected, returned) is None
        return agrees(self._checker_name, expected, returned)

    def _sentence(self, wire: object) -> str | None:
        assert self._checker is not None
        match wire:
            case None:
                return None
            case str(sentence):
                return sentence
            case _:
                raise self._checker.at_fault("returned neither None nor a sentence")


@final
class _Helper:
    """A program of the package, which has to answer."""

    def __init__(self, file: Path, session: Running) -> None:
        self._file = file
        self.session = session

    def run(self, arguments: Mapping[str, Plain], *, apart: bool = False) -> Returned:
        try:
            outcome = self.session.run(arguments, _TIME, apart=apart)
        except CannotBeJudged as error:
            raise self.at_fault(f"cannot be run ({error.trouble.kind})") from None
        if isinstance(outcome, Returned):
            return outcome
        raise self.at_fault(_what(outcome))

    def run_batch(self, rows: Sequence[Mapping[str, Plain]]) -> list[Returned] | None:
        try:
            return self.session.run_batch(rows, _TIME)
        except CannotBeJudged as error:
            raise self.at_fault(f"cannot be run ({error.trouble.kind})") from None

    def at_fault(self, what: str) -> PackageError:
        slug = self._file.parent.name if self._file.parent.name != "accepted" else ""
        package = slug or self._file.parents[2].name
        return PackageError(
            f"the package `{package}` is at fault: its {self._file.name} {what}",
            where=Place(self._file),
            hint="your submission is not to blame; this run does not count",
        )

    def close(self) -> None:
        self.session.close()


def _row(arguments: Mapping[str, Plain], expected: Plain, returned: Plain) -> dict[str, Plain]:
    """What a checker takes."""
    return {**arguments, "returned": returned, "expected": expected}


def _what(outcome: Outcome) -> str:
    match outcome:
        case Raised(error, message):
            return f"raised {error}: {message}"
        case TimedOut(limit):
            return f"was stopped after {limit.cpu_seconds:g} s"
        case _:
            return f"gave no answer ({type(outcome).__name__})"


def _reference(fence: Fence, package: Package) -> _Helper:
    file, spec = package.reference_file, package.problem.spec
    return _Helper(file, open_session(fence, spec, file.read_bytes(), str(file), _LIMITS))


def _checker(fence: Fence, package: Package) -> _Helper | None:
    file = package.checker_file
    if package.problem.spec.checker is not CheckerName.ANY_VALID or file is None:
        return None
    spec = package.problem.spec
    parameters = (CALLS,) if isinstance(spec, ClassSpec) else tuple(function_of(spec).params)
    program = checker_program(parameters, file.read_bytes(), str(file))
    return _Helper(file, Session(fence, program, _LIMITS))
