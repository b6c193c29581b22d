"""What the package says of an input: the reference's answer, and whether another is right.

Reference and checker are trusted but not infallible, so they run behind the fence too,
each in a worker of its own. Whatever goes wrong there is the package's fault.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import final

from judge.errors import PackageError, Place
from judge.judging.answers import Answers
from judge.judging.compare import agrees
from judge.judging.program import CALLS, Program, checker_program, program_of
from judge.judging.session import CannotBeJudged, Session
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


@final
@dataclass(frozen=True, slots=True)
class Expected:
    """The right answer, and the CPU seconds that the reference took for it (0 if it was given)."""

    value: Plain
    cpu_seconds: float = 0.0


@final
class Oracle:
    def __init__(self, fence: Fence, package: Package) -> None:
        self.answers = Answers(package.problem.spec)
        self._checker_name = package.problem.spec.checker
        self._reference = _Helper(fence, package.reference_file, _reference_program(package))
        self._checker = _checker(fence, package)

    def expect(self, arguments: Mapping[str, Plain], *, apart: bool = False) -> Expected:
        """The reference's answer; `apart` times its call alone.

        Raises PackageError when it gives none.
        """
        outcome = self._reference.run(arguments, apart=apart)
        value = self.answers.read(arguments, outcome.wire)
        if isinstance(value, Mismatch):
            raise self._reference.at_fault(f"returned {value.shown}: {value.why}")
        return Expected(value, outcome.usage.cpu_seconds)

    def complaint(
        self, arguments: Mapping[str, Plain], expected: Plain, returned: Plain
    ) -> str | None:
        """Why `returned` is wrong, a sentence or nothing (""); None when it is right.

        Raises PackageError when the package's checker fails or says neither.
        """
        if self._checker is None:
            return None if agrees(self._checker_name, expected, returned) else ""
        questions = {**arguments, "returned": returned, "expected": expected}
        match self._checker.run(questions).wire:
            case None:
                return None
            case str(sentence):
                return sentence
            case _:
                raise self._checker.at_fault("returned neither None nor a sentence")

    @property
    def reference(self) -> Session:
        return self._reference.session

    def close(self) -> None:
        self._reference.close()
        if self._checker is not None:
            self._checker.close()


@final
class _Helper:
    """A program of the package, which has to answer."""

    def __init__(self, fence: Fence, file: Path, program: Program) -> None:
        self._file = file
        self.session = Session(fence, program, _LIMITS)

    def run(self, arguments: Mapping[str, Plain], *, apart: bool = False) -> Returned:
        try:
            outcome = self.session.run(arguments, _TIME, apart=apart)
        except CannotBeJudged as error:
            raise self.at_fault(f"cannot be run ({error.trouble.kind})") from None
        if isinstance(outcome, Returned):
            return outcome
        raise self.at_fault(_what(outcome))

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


def _what(outcome: Outcome) -> str:
    match outcome:
        case Raised(error, message):
            return f"raised {error}: {message}"
        case TimedOut(limit):
            return f"was stopped after {limit.cpu_seconds:g} s"
        case _:
            return f"gave no answer ({type(outcome).__name__})"


def _reference_program(package: Package) -> Program:
    file = package.reference_file
    return program_of(package.problem.spec, file.read_bytes(), str(file))


def _checker(fence: Fence, package: Package) -> _Helper | None:
    file = package.checker_file
    if package.problem.spec.checker is not CheckerName.ANY_VALID or file is None:
        return None
    spec = package.problem.spec
    parameters = (CALLS,) if isinstance(spec, ClassSpec) else tuple(function_of(spec).params)
    return _Helper(fence, file, checker_program(parameters, file.read_bytes(), str(file)))
