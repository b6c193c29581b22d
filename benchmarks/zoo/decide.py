"""What a run decides about the time of a submission, without the parts that cost time itself.

The same trials and the same growth check in the same order as in `judging.run`: known tests,
the large ones with their excuse, then growth. Drawn inputs and the explanation are left out,
since neither changes what is decided about time.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import final

from judge.judging.bench import Bench
from judge.judging.cases import TestCase
from judge.judging.growth_check import PATIENCE, GrowthCheck
from judge.judging.submission import Submission
from judge.judging.trial import Result, Trial
from judge.verdict import Growth, Verdict
from judge.worker.outcome import Loaded


@final
class Decided(StrEnum):
    PASSED = "passed"
    BY_LIMIT = "rejected by the limit"
    BY_GROWTH = "rejected by growth"
    OTHERWISE = "failed otherwise"

    @property
    def is_rejection(self) -> bool:
        return self in (Decided.BY_LIMIT, Decided.BY_GROWTH)


@final
@dataclass(frozen=True, slots=True)
class Decision:
    """`what` says which test failed and how, where that was not about time."""

    decided: Decided
    growth: Growth
    what: str = ""

    def __str__(self) -> str:
        growth = self.growth
        ratio = "" if growth.ratio is None else f", {growth.ratio:.1f}x at {growth.size}"
        return f"{self.decided}{self.what} (growth {growth.status} {growth.time}{ratio})"


def decide(bench: Bench, submission: Submission) -> Decision:
    candidate = bench.session(submission)
    factor = bench.package.problem.spec.limits.cpu_factor
    trial = Trial(candidate, bench.oracle, factor)
    growth = GrowthCheck(bench.package, trial)
    try:
        if not isinstance(candidate.start(), Loaded):
            return Decision(Decided.OTHERWISE, growth.found, ": it does not load")
        for case in (*bench.examples, *bench.hidden()):
            result = _tried(trial, growth, case)
            if result.verdict is Verdict.TIME_LIMIT_EXCEEDED:
                return Decision(Decided.BY_LIMIT, growth.found)
            if not result.is_accepted:
                what = f": {result.verdict} on {case.stage} {case.number}"
                return Decision(Decided.OTHERWISE, growth.found, what)
        is_slower = growth.rejects_accepted()
        return Decision(Decided.BY_GROWTH if is_slower else Decided.PASSED, growth.found)
    finally:
        candidate.close()


def _tried(trial: Trial, growth: GrowthCheck, case: TestCase) -> Result:
    is_large = case.size is not None
    result = trial.run(case.arguments, case.expected, apart=is_large)
    if not is_large:
        return result
    if result.verdict is Verdict.TIME_LIMIT_EXCEEDED and growth.excuses(case):
        result = trial.run(case.arguments, case.expected, PATIENCE, apart=True)
    growth.note(case, result)
    return result
