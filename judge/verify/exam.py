"""The tests of one package, answered by the reference once, for many candidates to sit.

A sitting goes as a run of `judge run` goes (examples, hidden tests, drawn inputs, laws,
growth) and comes to the same verdict, but it ends at the first failure and shrinks nothing.
"""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import final

from judge.judging.bench import Bench
from judge.judging.cases import TestCase
from judge.judging.growth import ladder, slope
from judge.judging.growth_check import GrowthCheck, patient
from judge.judging.growth_memory import GrowthMemory
from judge.judging.growth_probe import GrowthProbe
from judge.judging.laws import ask_ahead, breaks_law
from judge.judging.session import CannotBeJudged
from judge.judging.submission import Submission
from judge.judging.trial import Result, Trial, outcome_verdict
from judge.problem.package import Law, Package
from judge.verdict import Stage, Verdict
from judge.verify.foresight import Foreseen, foreseen
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
    in time, but too steeply; `foreseen` that it was stopped early. `cpu_seconds` is the longest
    accepted test, `limit_share` the largest part of a time limit that one used, and `ratio` the
    time of the largest test as a multiple of the reference's, where every test was passed.
    """

    verdict: Verdict | None
    trouble: str = ""
    loaded: Loaded | None = None
    case: TestCase | None = None
    result: Result | None = None
    law: Law | None = None
    by_growth: bool = False
    foreseen: Foreseen | None = None
    cpu_seconds: float = 0.0
    limit_share: float = 0.0
    ratio: float | None = None

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
        *,
        is_slow: bool = False,
    ) -> Sitting:
        """`limit` is for each test, instead of the package's own, and leaves growth out.

        One that `is_slow`, as its folder says, is not waited for once its verdict is certain.
        """
        trial = self.trial(submission)
        growth = GrowthCheck(self.package, trial, GrowthMemory(self.package, submission, None))
        asked = self.tests if tests is None else tests
        try:
            loaded = trial.candidate.start()
            if not isinstance(loaded, Loaded):
                return Sitting(outcome_verdict(loaded))
            sitting = self._sat(trial, growth, asked, limit, is_slow=is_slow)
            return replace(sitting, loaded=loaded)
        except CannotBeJudged as error:
            return Sitting(None, error.trouble.kind)
        finally:
            trial.candidate.close()

    def steepness(self, submission: Submission) -> float | None:
        """The slope of its ratio to the reference; None where it cannot be read."""
        largest = max(self.known, key=lambda case: case.size or 0, default=None)
        if largest is None or largest.size is None:
            return None
        trial = self.trial(submission)
        try:
            probe = GrowthProbe(self.package, trial.candidate, self.oracle, seed=largest.seed)
            return slope(ladder(probe, largest.size))
        finally:
            trial.candidate.close()

    def trial(self, submission: Submission) -> Trial:
        """The candidate behind the fence, not yet started; its session must be closed."""
        factor = self.package.problem.spec.limits.cpu_factor
        return Trial(self._bench.session(submission), self.oracle, factor)

    def breach(self, trial: Trial, laws: Iterable[Law]) -> tuple[Law, TestCase] | None:
        """The first law that the candidate breaks, and on which input."""
        cases = self.drawn[:_INPUTS_FOR_LAWS]
        ask_ahead(self._bench, trial, [case.arguments for case in cases])
        for law in laws:
            for case in cases:
                if breaks_law(self._bench, trial, law, case.arguments):
                    return law, case
                # A law is silent on a crash or a hang, and more of them cost time only.
                if not trial.candidate.is_running:
                    break
        return None

    def _sat(
        self,
        trial: Trial,
        growth: GrowthCheck,
        tests: Sequence[TestCase],
        limit: TimeLimit | None,
        *,
        is_slow: bool,
    ) -> Sitting:
        cpu_seconds = share = 0.0
        for case, known in _begun(trial, tests, one_by_one=is_slow or limit is not None):
            sight = foreseen(self.package, trial, case) if is_slow else None
            if sight is not None:
                return Sitting(Verdict.TIME_LIMIT_EXCEEDED, case=case, foreseen=sight)
            result = known or _tried(trial, growth, case, limit)
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
            return Sitting(Verdict.TIME_LIMIT_EXCEEDED, by_growth=True, ratio=growth.ratio)
        return Sitting(
            Verdict.ACCEPTED, cpu_seconds=cpu_seconds, limit_share=share, ratio=growth.ratio
        )

    def _drawn(self) -> Iterable[TestCase]:
        inputs = itertools.chain.from_iterable(self._bench.batches())
        for number, each in enumerate(inputs, 1):
            yield TestCase(Stage.PROPERTIES, number, each.arguments, each.expected)


def _begun(
    trial: Trial, tests: Sequence[TestCase], *, one_by_one: bool
) -> Iterator[tuple[TestCase, Result | None]]:
    """Small tests in few exchanges, as in a run; what is left open is to be tried alone.

    Mutants and slow submissions may hang on any of them, and a hanging batch is waited for in vain.
    """
    for is_small, group in itertools.groupby(tests, lambda case: case.size is None):
        cases = [*group]
        asked = [(case.arguments, case.expected) for case in cases]
        results = trial.run_batch(asked) if is_small and not one_by_one else None
        for case, result in zip(cases, results or itertools.repeat(None), strict=False):
            if result is not None and not result.is_accepted:
                yield case, trial.alone(result, case.expected)
            else:
                yield case, result


def _tried(trial: Trial, growth: GrowthCheck, case: TestCase, limit: TimeLimit | None) -> Result:
    is_large = case.size is not None
    result = trial.run(case.arguments, case.expected, limit, apart=is_large)
    if limit is not None:
        return result
    if result.verdict is Verdict.TIME_LIMIT_EXCEEDED and growth.excuses(case):
        result = trial.run(case.arguments, case.expected, patient(result.limit), apart=is_large)
    growth.note(case, result)
    return result
