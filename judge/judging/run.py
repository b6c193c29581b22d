"""One run: examples, own cases, hidden tests, properties, and the first failure shrunk.

A wrong answer or a run-time error does not hide the rest: all stages are counted. A limit
verdict stops the run, since every further test might cost as much again.
"""

import itertools
import json
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import final

from judge.judging import cases, shrink
from judge.judging.cases import OwnCase, TestCase
from judge.judging.failure import failure_of, law_failure, load_failure, too_slow
from judge.judging.growth_check import PATIENCE, GrowthCheck
from judge.judging.open_session import open_session
from judge.judging.oracle import Oracle
from judge.judging.search import (
    AGREEMENT,
    BrokenProperty,
    Search,
    breaks_law,
    hunt,
    search,
)
from judge.judging.session import CannotBeJudged
from judge.judging.submission import Submission
from judge.judging.trial import Result, Trial
from judge.judging.trouble import trouble_error
from judge.problem.package import Law, Package
from judge.verdict import Failure, GrowthStatus, Judgement, Plain, Stage, Tally, Verdict
from judge.worker.host import Fence
from judge.worker.limits import MEGABYTE, TimeLimit, WorkerLimits
from judge.worker.outcome import Loaded

_STOPPING = (
    Verdict.TIME_LIMIT_EXCEEDED,
    Verdict.MEMORY_LIMIT_EXCEEDED,
    Verdict.OUTPUT_LIMIT_EXCEEDED,
)
_SECONDS_FAILING = 1.0


@final
@dataclass(frozen=True, slots=True)
class Plan:
    """What to run. `only` picks one own case; `samples` leaves hidden tests and properties out."""

    seed: int
    own: Sequence[OwnCase] = ()
    samples: bool = False
    only: int | None = None


def judge_submission(
    fence: Fence, package: Package, submission: Submission, plan: Plan
) -> Judgement:
    """The verdict on one submission, and all that the run found out.

    Raises JudgeError when it cannot be judged (no entry, no syntax), PackageError when the
    package fails. Neither is an attempt.
    """
    run = _Run(fence, package, submission, plan)
    try:
        return run.judge()
    except CannotBeJudged as error:
        raise trouble_error(error.trouble, submission, package.problem.spec) from None
    finally:
        run.close()


@final
@dataclass(frozen=True, slots=True)
class _First:
    """The first test that failed."""

    case: TestCase
    result: Result


@final
@dataclass(slots=True)
class _Meter:
    """What all tests used together."""

    cpu_seconds: float = 0.0
    slowest_pass: float = 0.0
    peak_bytes: int = 0
    is_unstable: bool = False

    def note(self, result: Result) -> None:
        usage = result.outcome.usage
        self.cpu_seconds += usage.cpu_seconds
        self.peak_bytes = max(self.peak_bytes, usage.peak_bytes)
        self.is_unstable |= result.is_borderline
        if result.is_accepted:
            self.slowest_pass = max(self.slowest_pass, usage.cpu_seconds)


@final
class _Run:
    def __init__(self, fence: Fence, package: Package, submission: Submission, plan: Plan) -> None:
        spec = package.problem.spec
        limits = WorkerLimits(
            spec.limits.memory_mb * MEGABYTE, spec.limits.output_mb * MEGABYTE, spec.limits.threads
        )
        self._fence, self._package = fence, package
        self._submission, self._plan = submission, plan
        self._candidate = open_session(fence, spec, submission.source, submission.shown, limits)
        self._oracle = Oracle(fence, package)
        self._trial = Trial(self._candidate, self._oracle, spec.limits.cpu_factor)
        self._meter = _Meter()
        self._passed = dict.fromkeys(Stage, 0)
        self._growth = GrowthCheck(package, self._trial)
        self._first: _First | None = None
        self._search: Search | None = None
        self._started = time.monotonic()

    def close(self) -> None:
        self._candidate.close()
        self._oracle.close()

    def judge(self) -> Judgement:
        loaded = self._candidate.start()
        if not isinstance(loaded, Loaded):
            return self._judgement("", load_failure(self._submission, loaded))
        stopped = not self._try_all(self._known_cases())
        if not stopped and not self._is_partial():
            self._search = search(self._package, self._trial, self._plan.seed)
            for result in self._search.results:
                self._meter.note(result)
            if self._first is None and not self._search.broken:
                self._first = self._too_steep()
        return self._judgement(loaded.form, self._failure(loaded))

    def _too_steep(self) -> _First | None:
        """The largest test of a submission that passes it, but grows as it should not."""
        largest = self._growth.largest
        if largest is None or not self._growth.rejects_accepted():
            return None
        case, result = largest
        return _First(case, replace(result, verdict=Verdict.TIME_LIMIT_EXCEEDED))

    def _is_partial(self) -> bool:
        return self._plan.samples or self._plan.only is not None

    def _known_cases(self) -> Iterator[TestCase]:
        own = list(cases.own_cases(self._plan.own, self._oracle))
        if self._plan.only is not None:
            yield own[self._plan.only - 1]
            return
        yield from cases.examples(self._package, self._oracle)
        yield from own
        if not self._plan.samples:
            yield from cases.hidden_tests(self._package, self._oracle)

    def _try_all(self, tests: Iterable[TestCase]) -> bool:
        """Counts what passes and keeps the first failure. False when a limit stopped the run."""
        seconds_failing = 0.0
        for case, result in self._results(tests):
            self._meter.note(result)
            self._passed[case.stage] += result.is_accepted
            if result.is_accepted:
                continue
            self._first = self._first or _First(case, result)
            seconds_failing += result.outcome.usage.cpu_seconds
            if result.verdict in _STOPPING or seconds_failing > _SECONDS_FAILING:
                return False
        return True

    def _results(self, tests: Iterable[TestCase]) -> Iterator[tuple[TestCase, Result]]:
        """Small tests go in batches by stage, large ones alone."""
        for (_, is_large), group in itertools.groupby(tests, _batch_of):
            if is_large:
                yield from ((case, self._try_large(case)) for case in group)
            else:
                yield from self._try_small([*group])

    def _try_small(self, group: Sequence[TestCase]) -> Iterator[tuple[TestCase, Result]]:
        results = self._trial.run_batch([(case.arguments, case.expected) for case in group])
        if results is None:
            yield from ((case, self._trial.run(case.arguments, case.expected)) for case in group)
            return
        for case, result in zip(group, results, strict=True):
            is_news = self._first is None and not result.is_accepted
            yield case, self._alone(case, result) if is_news else result

    def _alone(self, case: TestCase, result: Result) -> Result:
        """A failing result once more by itself, with what it prints.

        If it passes then, it depends on earlier calls: wrong all the same, and unstable.
        """
        again = self._trial.run(case.arguments, case.expected)
        return replace(result, is_borderline=True) if again.is_accepted else again

    def _try_large(self, case: TestCase) -> Result:
        """One that is late gets more time if only its constant is slow."""
        result = self._trial.run(case.arguments, case.expected, apart=True)
        if result.verdict is Verdict.TIME_LIMIT_EXCEEDED and self._growth.excuses(case):
            result = self._trial.run(case.arguments, case.expected, PATIENCE, apart=True)
        self._growth.note(case, result)
        return result

    def _failure(self, loaded: Loaded) -> Failure | None:
        if self._first is None:
            return self._property_failure(loaded)
        case, result = self._first.case, self._first.result
        growth = self._growth.found
        if growth.status is GrowthStatus.SLOWER and case.size is not None:
            return too_slow(loaded, case.stage, case.number, result, growth)
        shrunk = None if self._is_partial() else self._shrunk_like(result)
        if shrunk is None or _size(shrunk) >= _size(result):
            return failure_of(loaded, case.stage, case.number, result, note=case.explanation)
        return failure_of(loaded, case.stage, case.number, shrunk, is_shrunk=True)

    def _property_failure(self, loaded: Loaded) -> Failure | None:
        if self._search is None or not self._search.broken:
            return None
        broken = next(iter(self._search.broken.values()))
        if broken.law is not None:
            return self._broken_law(loaded, broken, broken.law)
        assert broken.result is not None
        result = self._shrink(broken, broken.result) or broken.result
        number = self._search.inputs
        return failure_of(loaded, Stage.PROPERTIES, number, result, is_shrunk=True)

    def _broken_law(self, loaded: Loaded, broken: BrokenProperty, law: Law) -> Failure:
        arguments = shrink.smallest(
            self._package,
            broken.drawn,
            lambda arguments: breaks_law(self._package, self._trial, law, arguments),
        )
        number = 1 + [known.name for known in self._package.laws()].index(law.name)
        return law_failure(loaded, number, law, arguments, is_shrunk=True)

    def _shrunk_like(self, first: Result) -> Result | None:
        """A small drawn input with the same verdict as the first failure, shrunk."""
        if self._search is not None:
            broken = self._search.broken.get(AGREEMENT)
        else:
            limit = self._quick_limit()
            broken = hunt(self._package, self._trial, self._plan.seed, limit)
        if broken is None or broken.result is None or broken.result.verdict is not first.verdict:
            return None
        return self._shrink(broken, broken.result)

    def _shrink(self, broken: BrokenProperty, result: Result) -> Result | None:
        """The smallest input's result under the real limit, on a worker that is fresh.

        None when it does not fail there: then what failed depends on earlier calls.
        """
        limit = self._quick_limit()

        def still_fails(arguments: dict[str, Plain]) -> bool:
            expected = self._oracle.expect(arguments)
            return self._trial.run(arguments, expected, limit).verdict is result.verdict

        arguments = shrink.smallest(self._package, broken.drawn, still_fails)
        self._candidate.close()
        again = self._trial.run(arguments, self._oracle.expect(arguments))
        if again.verdict is result.verdict:
            return again
        self._meter.is_unstable = True
        return None

    def _quick_limit(self) -> TimeLimit:
        """Far above what passing inputs took, far below the real limit: a hang costs little."""
        seconds = max(0.02, 20 * min(self._meter.slowest_pass, 0.05))
        return TimeLimit(seconds, 0.2 + 2 * seconds)

    def _judgement(self, form: str, failure: Failure | None) -> Judgement:
        return Judgement(
            problem=self._package.problem.slug,
            file=self._submission.shown,
            form=form,
            verdict=failure.verdict if failure else Verdict.ACCEPTED,
            isolation=self._fence.isolation,
            tests=self._tallies(),
            failure=failure,
            seed=self._plan.seed,
            unstable=self._meter.is_unstable,
            cpu_seconds=self._meter.cpu_seconds,
            peak_memory_bytes=self._meter.peak_bytes,
            wall_seconds=time.monotonic() - self._started,
            growth=self._growth.found,
        )

    def _tallies(self) -> dict[Stage, Tally]:
        spec = self._package.problem.spec
        full = not self._is_partial()
        totals = {
            Stage.EXAMPLES: len(spec.examples) if self._plan.only is None else 0,
            Stage.OWN: len(self._plan.own) if self._plan.only is None else 1,
            Stage.HIDDEN: len(spec.hidden) if full else 0,
        }
        tallies = {stage: Tally(self._passed[stage], total) for stage, total in totals.items()}
        tallies[Stage.PROPERTIES] = self._property_tally() if full else Tally()
        return tallies

    def _property_tally(self) -> Tally:
        total = 1 + len(self._package.laws())
        if self._search is None:
            return Tally(0, total)
        return Tally(total - len(self._search.broken), total, self._search.inputs)


def _size(result: Result) -> int:
    return len(json.dumps(dict(result.arguments)))


def _batch_of(case: TestCase) -> tuple[Stage, bool]:
    return case.stage, case.size is not None
