"""The tests of one package, answered by the reference once, for many candidates to sit.

A sitting goes as a run of `judge run` goes (examples, hidden tests, drawn inputs, laws,
growth) and comes to the same verdict, but it ends at the first failure and shrinks nothing.
"""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import final

from judge.judging.bench import Bench
from judge.judging.cases import TestCase
from judge.judging.growth_check import GrowthCheck, patient
from judge.judging.laws import breaks_law
from judge.judging.session import CannotBeJudged
from judge.judging.submission import Submission
from judge.judging.trial import Result, Trial, outcome_verdict
from judge.problem.package import Law, Package
from judge.verdict import Stage, Verdict
from judge.worker.host import Fence
from judge.worker.limits import TimeLimit
from judge.worker.outcome import Loaded

SEED = 1

_INPUTS_FOR_LAWS = 40
_LEAST_QUICK_SECONDS = 0.05


@final
@dataclass(frozen=True, slots=True)
class Sitting:
    """How a candidate did. `verdict` is None when it could not be judged, and `trouble` says why.

    `case`, `result` or `law` tell the first failure; `by_growth` that every test was passed
    in time, but too steeply. `cpu_seconds` is the longest accepted test, `limit_share` the
    largest part of a time limit that one used.
    """

    verdict: Verdict | None
    trouble: str = ""
    loaded: Loaded | None = None
    case: TestCase | None = None
    result: Result | None = None
    law: Law | None = None
    by_growth: bool = False
    cpu_seconds: float = 0.0
    limit_share: float = 0.0

    @property
    def is_accepted(self) -> bool:
        return self.verdict is Verdict.ACCEPTED


def quick_limit(sitting: Sitting) -> TimeLimit:
    """For variants of a submission that did well: far above its own times, yet a hang is cheap."""
    seconds = max(_LEAST_QUICK_SECONDS, 20 * sitting.cpu_seconds)
    return TimeLimit(seconds, 1 + 2 * seconds)


@final
class Exam:
    """Raises PackageError when the reference has no answer. Close it: workers run behind it."""

    def __init__(self, fence: Fence, package: Package) -> None:
        self.package = package
        # No store: an answer of an earlier edition of the package would prove nothing.
        self._bench = Bench(fence, package, SEED)
        self.laws = self._bench.laws
        self.oracle = self._bench.oracle
        try:
            self.known = (*self._bench.examples, *self._bench.hidden())
            self.drawn = tuple(self._drawn())
        except BaseException:
            self._bench.close()
            raise

    def __enter__(self) -> "Exam":
        return self

    def __exit__(self, *_: object) -> None:
        self._bench.close()

    @property
    def tests(self) -> tuple[TestCase, ...]:
        return (*self.known, *self.drawn)

    def sit(
        self,
        submission: Submission,
        tests: Sequence[TestCase] | None = None,
        limit: TimeLimit | None = None,
    ) -> Sitting:
        """`limit` is for each test, instead of the package's own, and leaves growth out."""
        trial = self.trial(submission)
        try:
            loaded = trial.candidate.start()
            if not isinstance(loaded, Loaded):
                return Sitting(outcome_verdict(loaded))
            sitting = self._sat(trial, self.tests if tests is None else tests, limit)
            return replace(sitting, loaded=loaded)
        except CannotBeJudged as error:
            return Sitting(None, error.trouble.kind)
        finally:
            trial.candidate.close()

    def trial(self, submission: Submission) -> Trial:
        """The candidate behind the fence, not yet started; its session must be closed."""
        factor = self.package.problem.spec.limits.cpu_factor
        return Trial(self._bench.session(submission), self.oracle, factor)

    def breach(self, trial: Trial, laws: Iterable[Law]) -> tuple[Law, TestCase] | None:
        """The first law that the candidate breaks, and on which input."""
        for law in laws:
            for case in self.drawn[:_INPUTS_FOR_LAWS]:
                if breaks_law(self._bench, trial, law, case.arguments):
                    return law, case
                # A law is silent on a crash or a hang, and more of them cost time only.
                if not trial.candidate.is_running:
                    break
        return None

    def _sat(self, trial: Trial, tests: Sequence[TestCase], limit: TimeLimit | None) -> Sitting:
        growth = GrowthCheck(self.package, trial)
        cpu_seconds = share = 0.0
        for case in tests:
            result = _tried(trial, growth, case, limit)
            used = result.outcome.usage.cpu_seconds
            if not result.is_accepted:
                return Sitting(result.verdict, case=case, result=result, cpu_seconds=cpu_seconds)
            cpu_seconds = max(cpu_seconds, used)
            share = max(share, used / result.limit.cpu_seconds)
        broken = self.breach(trial, self.laws)
        if broken is not None:
            law, case = broken
            return Sitting(Verdict.WRONG_ANSWER, case=case, law=law)
        if limit is None and growth.rejects_accepted():
            return Sitting(Verdict.TIME_LIMIT_EXCEEDED, by_growth=True)
        return Sitting(Verdict.ACCEPTED, cpu_seconds=cpu_seconds, limit_share=share)

    def _drawn(self) -> Iterable[TestCase]:
        inputs = itertools.chain.from_iterable(self._bench.batches())
        for number, each in enumerate(inputs, 1):
            yield TestCase(Stage.PROPERTIES, number, each.arguments, each.expected)


def _tried(trial: Trial, growth: GrowthCheck, case: TestCase, limit: TimeLimit | None) -> Result:
    is_large = case.size is not None
    result = trial.run(case.arguments, case.expected, limit, apart=is_large)
    if limit is not None:
        return result
    if result.verdict is Verdict.TIME_LIMIT_EXCEEDED and growth.excuses(case):
        result = trial.run(case.arguments, case.expected, patient(result.limit), apart=is_large)
    growth.note(case, result)
    return result
