"""The failure that a person is shown: the first one, on the smallest input that fails alike."""

import json
from collections.abc import Callable, Mapping
from typing import final

from msgspec import Struct

from judge.judging import shrink
from judge.judging.bench import Bench
from judge.judging.call_text import Caller
from judge.judging.cases import TestCase
from judge.judging.failure import failure_of, law_failure
from judge.judging.laws import breaks_law
from judge.judging.search import Broken, Search, hunt
from judge.judging.trial import Result, Trial
from judge.problem.package import Law
from judge.problem.patience import patience
from judge.verdict import Failure, Plain, Stage, Verdict
from judge.worker.limits import TimeLimit

_HANGING_SECONDS = 0.8
"""Each smaller input that hangs costs a worker and its time limit."""


@final
class First(Struct, frozen=True):
    """The first known test that failed."""

    case: TestCase
    result: Result


@final
class Explainer:
    """Looks for small inputs. `slowest_pass` is the longest accepted test, in CPU seconds."""

    def __init__(self, bench: Bench, trial: Trial, caller: Caller, slowest_pass: float) -> None:
        self._bench = bench
        self._trial = trial
        self._caller = caller
        # Far above what passing inputs took and far below the real limit: a hang costs little.
        seconds = max(0.02, 20 * min(slowest_pass, 0.05))
        self._quick = TimeLimit(seconds, 0.2 + 2 * seconds)
        self.is_unstable = False

    def as_it_is(self, first: First) -> Failure:
        case = first.case
        return failure_of(
            self._caller, case.stage, case.number, first.result, note=case.explanation
        )

    def known_test(self, first: First, search: Search | None) -> Failure:
        """A failed test, on a smaller drawn input if one fails with the same verdict."""
        found = search.disagreement if search else hunt(self._bench, self._trial, self._quick)
        if found is None or found.result is None:
            return self.as_it_is(first)
        if found.result.verdict is not first.result.verdict:
            return self.as_it_is(first)
        shrunk = self._shrunk(found, found.result)
        if shrunk is None or _size(shrunk) >= _size(first.result):
            return self.as_it_is(first)
        case = first.case
        return failure_of(self._caller, case.stage, case.number, shrunk, is_shrunk=True)

    def drawn_input(self, broken: Broken, number: int) -> Failure:
        """A drawn input that failed, shrunk; `number` says which it was."""
        if broken.law is not None:
            return self._law(broken, broken.law)
        assert broken.result is not None
        result = self._shrunk(broken, broken.result) or broken.result
        return failure_of(self._caller, Stage.PROPERTIES, number, result, is_shrunk=True)

    def _law(self, broken: Broken, law: Law) -> Failure:
        def is_broken(arguments: Mapping[str, Plain]) -> bool:
            return breaks_law(self._bench, self._trial, law, arguments)

        arguments = self._smallest(broken, is_broken, shrink.BUDGET_SECONDS)
        number = 1 + self._bench.laws.index(law)
        return law_failure(self._caller, number, law, arguments, is_shrunk=True)

    def _shrunk(self, broken: Broken, result: Result) -> Result | None:
        """The smallest input's result, under the real limit and on a fresh worker.

        None when it does not fail there: then what failed depends on earlier calls.
        """

        def fails_alike(arguments: Mapping[str, Plain]) -> bool:
            expected = self._bench.oracle.expect(arguments)
            return self._trial.run(arguments, expected, self._quick).verdict is result.verdict

        hangs = result.verdict is Verdict.TIME_LIMIT_EXCEEDED
        budget = _HANGING_SECONDS if hangs else shrink.BUDGET_SECONDS
        arguments = self._smallest(broken, fails_alike, budget)
        self._trial.candidate.close()
        again = self._trial.confirm(arguments, self._bench.oracle.expect(arguments))
        if again.verdict is result.verdict:
            return again
        self.is_unstable = True
        return None

    def _smallest(
        self,
        broken: Broken,
        still_fails: Callable[[Mapping[str, Plain]], bool],
        budget_seconds: float,
    ) -> dict[str, Plain]:
        drawn, package = broken.drawn, self._bench.package
        with patience(package.problem.folder):
            return shrink.smallest(
                package, drawn.arguments, drawn.choices, still_fails, budget_seconds
            )


def _size(result: Result) -> int:
    return len(json.dumps(dict(result.arguments)))
