"""What a run decides about the time of a submission: a whole run, but for the explanation.

The smallest failing input changes nothing about what was decided, and looking for it would
take longer than all the rest.
"""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import final
from unittest.mock import patch

from benchmarks.stage import SEED
from judge.errors import JudgeError
from judge.judging.bench import Bench
from judge.judging.explain import Explainer, First
from judge.judging.run import Plan, judge_on
from judge.judging.submission import Submission
from judge.verdict import Growth, GrowthStatus, Judgement, Verdict


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
    """`what` says what failed, where something did."""

    decided: Decided
    growth: Growth
    what: str = ""

    def __str__(self) -> str:
        growth = self.growth
        ratio = "" if growth.ratio is None else f", {growth.ratio:.1f}x at {growth.size}"
        return f"{self.decided} {self.what} (growth {growth.status} {growth.time}{ratio})"


def decide(bench: Bench, submission: Submission) -> Decision:
    try:
        with _no_explanation():
            judgement = judge_on(bench, submission, Plan(SEED))
    except JudgeError as error:
        return Decision(Decided.OTHERWISE, Growth(""), str(error))
    failure = judgement.failure
    what = "" if failure is None else f"{failure.name}: {failure.message}"
    return Decision(_decided(judgement), judgement.growth, what)


def _decided(judgement: Judgement) -> Decided:
    """Rejected by growth means that the run could say which class it is."""
    match judgement.verdict:
        case Verdict.ACCEPTED:
            return Decided.PASSED
        case Verdict.TIME_LIMIT_EXCEEDED:
            is_told = judgement.growth.status is GrowthStatus.SLOWER
            return Decided.BY_GROWTH if is_told else Decided.BY_LIMIT
        case _:
            return Decided.OTHERWISE


def _no_explanation() -> AbstractContextManager[object]:
    """Where a known test failed, the run shows it as it is; a drawn input is shrunk as ever."""

    def as_it_is(self: Explainer, first: First, _: object) -> object:
        return self.as_it_is(first)

    return patch.object(Explainer, "known_test", as_it_is)
