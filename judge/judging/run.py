"""One run: examples, own cases, hidden tests, properties, growth, and the failure explained.

A wrong answer or a run-time error does not hide the rest: all stages are counted. A limit
verdict stops the run, since every further test might cost as much again.
"""

import itertools
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from typing import final

from msgspec import Struct
from msgspec.structs import replace

from judge.judging import cases
from judge.judging.bench import Bench
from judge.judging.call_text import Caller
from judge.judging.cases import OwnCase, TestCase
from judge.judging.explain import Explainer, First
from judge.judging.failure import load_failure, too_slow
from judge.judging.growth_check import GrowthCheck, patient
from judge.judging.growth_memory import GrowthMemory
from judge.judging.search import Search, search
from judge.judging.session import CannotBeJudged
from judge.judging.submission import Submission
from judge.judging.trial import Result, Trial
from judge.judging.trouble import trouble_error
from judge.problem.package import Package
from judge.problem.store import Store
from judge.verdict import Failure, GrowthStatus, Judgement, Stage, Tally, Verdict
from judge.worker.host import Fence
from judge.worker.outcome import Loaded

_STOPPING = (
    Verdict.TIME_LIMIT_EXCEEDED,
    Verdict.MEMORY_LIMIT_EXCEEDED,
    Verdict.OUTPUT_LIMIT_EXCEEDED,
)
_SECONDS_FAILING = 1.0


@final
class Plan(Struct, frozen=True):
    """What to run. `only` picks one own case; `samples` leaves hidden tests and properties out."""

    seed: int
    own: Sequence[OwnCase] = ()
    samples: bool = False
    only: int | None = None

    @property
    def is_full(self) -> bool:
        return not self.samples and self.only is None


def judge_submission(
    fence: Fence,
    package: Package,
    submission: Submission,
    plan: Plan,
    store: Store | None = None,
) -> Judgement:
    """The verdict on one submission. `store` spares what an earlier run has worked out.

    Raises as `judge_on` does.
    """
    with closing(Bench(fence, package, plan.seed, store)) as bench:
        return judge_on(bench, submission, plan)


def judge_on(bench: Bench, submission: Submission, plan: Plan) -> Judgement:
    """The verdict on one submission, on a bench that may serve many.

    Raises JudgeError when it cannot be judged (no entry, no syntax), PackageError when the
    package fails. Neither is an attempt.
    """
    run = _Run(bench, submission, plan)
    try:
        return run.judge()
    except CannotBeJudged as error:
        spec = bench.package.problem.spec
        raise trouble_error(error.trouble, submission, spec) from None
    finally:
        run.close()


@final
class _Meter(Struct):
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
    def __init__(self, bench: Bench, submission: Submission, plan: Plan) -> None:
        self._bench, self._submission, self._plan = bench, submission, plan
        self._spec = bench.package.problem.spec
        session = bench.session(submission)
        self._trial = Trial(session, bench.oracle, self._spec.limits.cpu_factor)
        memory = GrowthMemory(bench.package, submission, bench.store)
        self._growth = GrowthCheck(bench.package, self._trial, memory)
        self._meter = _Meter()
        self._passed = dict.fromkeys(Stage, 0)
        self._first: First | None = None
        self._first_own: First | None = None
        self._search: Search | None = None
        self._started = time.monotonic()

    def close(self) -> None:
        self._trial.candidate.close()

    def judge(self) -> Judgement:
        loaded = self._trial.candidate.start()
        if not isinstance(loaded, Loaded):
            return self._judgement("", load_failure(self._submission, loaded))
        finished = self._try_all(self._known_cases())
        if finished and self._plan.is_full:
            self._try_properties()
        caller = Caller(loaded.form, loaded.name, self._spec)
        return self._judgement(loaded.form, self._failure(caller))

    def _known_cases(self) -> Iterator[TestCase]:
        own = list(cases.own_cases(self._plan.own, self._bench.oracle))
        if self._plan.only is not None:
            yield own[self._plan.only - 1]
            return
        yield from self._bench.examples
        yield from own
        if not self._plan.samples:
            yield from self._bench.hidden()

    def _try_all(self, tests: Iterable[TestCase]) -> bool:
        """Counts what passes and keeps the first failure. False when a limit stopped the run."""
        seconds_failing = 0.0
        for case, result in self._results(tests):
            self._meter.note(result)
            self._passed[case.stage] += result.is_accepted
            if result.is_accepted:
                continue
            self._first = self._first or First(case, result)
            if case.stage is Stage.OWN:
                self._first_own = self._first_own or First(case, result)
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
            yield case, self._trial.alone(result, case.expected) if is_news else result

    def _try_large(self, case: TestCase) -> Result:
        """One that is late gets more time if only its constant is slow."""
        result = self._trial.run(case.arguments, case.expected, apart=True)
        is_late = result.verdict is Verdict.TIME_LIMIT_EXCEEDED
        # What has failed before has its verdict: no excuse changes it, and each costs seconds.
        if is_late and self._first is None and self._growth.excuses(case):
            result = self._trial.run(
                case.arguments, case.expected, patient(result.limit), apart=True
            )
        self._growth.note(case, result)
        return result

    def _try_properties(self) -> None:
        self._search = search(self._bench, self._trial)
        for result in self._search.results:
            self._meter.note(result)
        largest = self._growth.largest
        is_clean = self._first is None and self._search.is_clean
        if is_clean and largest is not None and self._growth.rejects_accepted():
            case, result = largest
            late = replace(result, verdict=Verdict.TIME_LIMIT_EXCEEDED)
            self._first = First(case, late)

    def _failure(self, caller: Caller) -> Failure | None:
        explainer = Explainer(self._bench, self._trial, caller, self._meter.slowest_pass)
        failure = self._explained(caller, explainer)
        self._meter.is_unstable |= explainer.is_unstable
        return failure

    def _explained(self, caller: Caller, explainer: Explainer) -> Failure | None:
        first, found = self._first, self._search
        if first is None:
            broken = found.first if found else None
            return explainer.drawn_input(broken, found.inputs) if broken and found else None
        growth = self._growth.found
        if growth.status is GrowthStatus.SLOWER and first.case.size is not None:
            return too_slow(caller, first.case.stage, first.case.number, first.result, growth)
        own = self._first_own
        if own is not None and own.result.verdict is first.result.verdict:
            return explainer.as_it_is(own)  # An earlier run has made it small already.
        if not self._plan.is_full:
            return explainer.as_it_is(first)
        return explainer.known_test(first, found)

    def _judgement(self, form: str, failure: Failure | None) -> Judgement:
        return Judgement(
            problem=self._bench.package.problem.slug,
            file=self._submission.shown,
            form=form,
            verdict=failure.verdict if failure else Verdict.ACCEPTED,
            isolation=self._bench.fence.isolation,
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
        plan = self._plan
        totals = {
            Stage.EXAMPLES: len(self._spec.examples) if plan.only is None else 0,
            Stage.OWN: len(plan.own) if plan.only is None else 1,
            Stage.HIDDEN: len(self._spec.hidden) if plan.is_full else 0,
        }
        tallies = {stage: Tally(self._passed[stage], total) for stage, total in totals.items()}
        tallies[Stage.PROPERTIES] = self._property_tally() if plan.is_full else Tally()
        return tallies

    def _property_tally(self) -> Tally:
        total = 1 + len(self._bench.laws)
        if self._search is None:
            return Tally(0, total)
        return Tally(self._search.held, total, self._search.inputs)


def _batch_of(case: TestCase) -> tuple[Stage, bool]:
    return case.stage, case.size is not None
