"""One input, one submission: run it, hold the answer against the right one, give a verdict."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias, assert_never, final

from msgspec import Struct
from msgspec.structs import replace

from judge.judging.answer_book import AnswerBook
from judge.judging.oracle import Expected, Oracle, Question
from judge.judging.session import Running
from judge.judging.values import Mismatch
from judge.verdict import Plain, Verdict
from judge.worker.limits import TimeLimit
from judge.worker.outcome import (
    Died,
    Outcome,
    OutOfMemory,
    Raised,
    Returned,
    TimedOut,
    TooMuchOutput,
)

# A run that ends within this much of its limit is borderline and is run again before it is
# a verdict; one that is still going then is not.
_GRACE = 1.5
_LEAST_CPU_SECONDS = 1.0
_BATCH_LIMIT = TimeLimit.of_cpu(1.0)


@final
class Result(Struct, frozen=True):
    """What one input showed. `returned` holds only a value of the declared type."""

    arguments: Mapping[str, Plain]
    expected: Plain
    outcome: Outcome
    limit: TimeLimit
    verdict: Verdict
    returned: Plain | Mismatch = None
    complaint: str = ""
    is_borderline: bool = False

    @property
    def is_accepted(self) -> bool:
        return self.verdict is Verdict.ACCEPTED


Answer: TypeAlias = tuple[Mapping[str, Plain], Plain, Returned]
"""Arguments, the right answer, and what came back."""


@final
class Trial:
    """Tries inputs on one submission; the time limit is `cpu_factor` times the reference."""

    def __init__(self, candidate: Running, oracle: Oracle, cpu_factor: int) -> None:
        self.oracle = oracle
        self.candidate = candidate
        self._cpu_factor = cpu_factor
        self.answered = AnswerBook()

    def run(
        self,
        arguments: Mapping[str, Plain],
        expected: Expected,
        limit: TimeLimit | None = None,
        *,
        apart: bool = False,
    ) -> Result:
        """The verdict on one input. A borderline time is measured again on a fresh worker.

        So is the reference, where the limit rests on a time that it took in an earlier run.
        """
        result = self._run_once(arguments, expected, limit, apart=apart)
        is_late = result.verdict is Verdict.TIME_LIMIT_EXCEEDED
        if is_late and limit is None and expected.is_remembered:
            measured = self.oracle.expect(arguments, apart=apart)
            if measured.cpu_seconds > expected.cpu_seconds:
                return self._run_once(arguments, measured, None, apart=apart)
        return result

    def run_batch(
        self, cases: Sequence[tuple[Mapping[str, Plain], Expected]]
    ) -> list[Result] | None:
        """The results on many small inputs at once; None when not every call returned.

        What was printed, and by which call, is not told here: run a failing input alone.
        """
        outcomes = self.candidate.run_batch([arguments for arguments, _ in cases], _BATCH_LIMIT)
        if outcomes is None:
            return None
        answers = [
            (arguments, expected.value, outcome)
            for (arguments, expected), outcome in zip(cases, outcomes, strict=True)
        ]
        return self._judged(answers, _BATCH_LIMIT)

    def confirm(self, arguments: Mapping[str, Plain], expected: Expected) -> Result:
        """Once more under the real limit, where a failure is known already.

        A borderline time is no question then, so a hang is not waited for any longer.
        """
        limit = self.limit_for(expected)
        return self._judge(arguments, expected.value, self.candidate.run(arguments, limit), limit)

    def alone(self, result: Result, expected: Expected) -> Result:
        """A result of a batch once more by itself, with what the call prints.

        If it passes then, it depends on earlier calls: wrong all the same, and unstable.
        """
        again = self.run(result.arguments, expected)
        return replace(result, is_borderline=True) if again.is_accepted else again

    def answer(self, arguments: Mapping[str, Plain]) -> Plain | Mismatch:
        """What the submission answers, right or wrong; each input is asked once."""
        if arguments not in self.answered:
            self.answered[arguments] = self._asked(arguments)
        return self.answered[arguments]

    def answer_ahead(self, rows: Sequence[Mapping[str, Plain]]) -> bool:
        """Asks for many answers at once. False when not every call returned: none is known then."""
        outcomes = self.candidate.run_batch(rows, _BATCH_LIMIT)
        for arguments, outcome in zip(rows, outcomes or (), strict=False):
            self.answered[arguments] = self.oracle.answers.read(arguments, outcome.wire)
        return outcomes is not None

    def limit_for(self, expected: Expected) -> TimeLimit:
        return TimeLimit.of_cpu(max(_LEAST_CPU_SECONDS, self._cpu_factor * expected.cpu_seconds))

    def _run_once(
        self,
        arguments: Mapping[str, Plain],
        expected: Expected,
        limit: TimeLimit | None,
        *,
        apart: bool,
    ) -> Result:
        limit = limit or self.limit_for(expected)
        stretched = TimeLimit(_GRACE * limit.cpu_seconds, limit.wall_seconds)
        outcome = self.candidate.run(arguments, stretched, apart=apart)
        is_borderline = _is_over(outcome, limit)
        if is_borderline:
            self.candidate.close()
            outcome = self.candidate.run(arguments, stretched, apart=apart)
        result = self._judge(arguments, expected.value, outcome, limit)
        return replace(result, is_borderline=is_borderline)

    def _asked(self, arguments: Mapping[str, Plain]) -> Plain | Mismatch:
        outcome = self.candidate.run(arguments, TimeLimit.of_cpu(_LEAST_CPU_SECONDS))
        if not isinstance(outcome, Returned):
            return Mismatch("nothing was returned", "nothing")
        return self.oracle.answers.read(arguments, outcome.wire)

    def _judge(
        self, arguments: Mapping[str, Plain], expected: Plain, outcome: Outcome, limit: TimeLimit
    ) -> Result:
        if not isinstance(outcome, Returned):
            return Result(arguments, expected, outcome, limit, outcome_verdict(outcome))
        if _is_over(outcome, limit):
            return Result(arguments, expected, outcome, limit, Verdict.TIME_LIMIT_EXCEEDED)
        (result,) = self._judged([(arguments, expected, outcome)], limit)
        return result

    def _judged(self, answers: Sequence[Answer], limit: TimeLimit) -> list[Result]:
        """The verdicts on what was returned; the checker is asked about all of it at once."""
        read = [self._read(*answer, limit) for answer in answers]
        new = [_question(result) for result, is_settled in read if not is_settled]
        complaints = iter(self.oracle.complaints(new))
        return [
            result if is_settled else self._settled(result, next(complaints))
            for result, is_settled in read
        ]

    def _read(
        self, arguments: Mapping[str, Plain], expected: Plain, outcome: Returned, limit: TimeLimit
    ) -> tuple[Result, bool]:
        """The value read, and whether that settles it.

        One that is not of the declared type is wrong already, and one that was accepted before
        is right.
        """
        known = self.oracle.accepted.find(arguments, expected, outcome.wire)
        if known is not None:
            right = Result(arguments, expected, outcome, limit, Verdict.ACCEPTED, known.returned)
            return right, True
        value = self.oracle.answers.read(arguments, outcome.wire)
        if isinstance(value, Mismatch):
            wrong = Verdict.WRONG_ANSWER
            return Result(arguments, expected, outcome, limit, wrong, value, value.why), True
        return Result(arguments, expected, outcome, limit, Verdict.ACCEPTED, value), False

    def _settled(self, result: Result, complaint: str | None) -> Result:
        if complaint is not None:
            return replace(result, complaint=complaint, verdict=Verdict.WRONG_ANSWER)
        arguments, expected, returned = _question(result)
        assert isinstance(result.outcome, Returned)
        self.oracle.accepted.note(arguments, expected, result.outcome.wire, returned)
        return result


def _question(result: Result) -> Question:
    assert not isinstance(result.returned, Mismatch)
    return result.arguments, result.expected, result.returned


def _is_over(outcome: Outcome, limit: TimeLimit) -> bool:
    return isinstance(outcome, Returned) and outcome.usage.cpu_seconds > limit.cpu_seconds


def outcome_verdict(outcome: Outcome) -> Verdict:
    """The verdict as far as the outcome alone decides it; an answer may still be wrong."""
    match outcome:
        case Returned():
            return Verdict.ACCEPTED
        case Raised() | Died():
            return Verdict.RUN_TIME_ERROR
        case TimedOut():
            return Verdict.TIME_LIMIT_EXCEEDED
        case OutOfMemory():
            return Verdict.MEMORY_LIMIT_EXCEEDED
        case TooMuchOutput():
            return Verdict.OUTPUT_LIMIT_EXCEEDED
        case _:
            assert_never(outcome)
