"""When growth is measured in a run, and what follows from it.

A near case costs a second or so. What came of it is remembered for the same code, so that
the next run need not measure again: what was acquitted before is acquitted, and what is late
again by its limit is told its class. But nobody fails because of what was remembered.
"""

from typing import final

from judge.judging.cases import TestCase
from judge.judging.growth import CLEAR_RATIO, RATIO_LIMIT, decide, ladder
from judge.judging.growth_memory import GrowthMemory
from judge.judging.growth_probe import GrowthProbe
from judge.judging.trial import Result, Trial
from judge.problem.package import Package
from judge.verdict import Growth, GrowthStatus
from judge.worker.limits import TimeLimit

_PATIENCE, _MOST_SECONDS = 4, 10.0

_LEAST_SECONDS = 0.001
"""A shorter reference is counted as this long: its ratio would mean nothing."""

_READINGS = 3


def patient(limit: TimeLimit) -> TimeLimit:
    """For a submission of the right class that is slow all the same."""
    return TimeLimit.of_cpu(
        max(limit.cpu_seconds, min(_PATIENCE * limit.cpu_seconds, _MOST_SECONDS))
    )


@final
class GrowthCheck:
    """Watches the large tests of a run; most of the time their own figures decide."""

    def __init__(self, package: Package, trial: Trial, memory: GrowthMemory) -> None:
        self._growth = package.problem.spec.growth
        self._package, self._trial = package, trial
        self._probes: dict[int, GrowthProbe] = {}
        self._memory = memory
        self.largest: tuple[TestCase, Result] | None = None
        self.found = Growth(self._growth.time)
        self.ratio: float | None = None
        """Times the reference at the largest test that was passed, once it has been asked for."""

    def note(self, case: TestCase, result: Result) -> None:
        """Keeps the largest test that was passed."""
        size = case.size
        if size is not None and result.is_accepted and size >= self._largest_size():
            self.largest = case, result

    def excuses(self, case: TestCase) -> bool:
        """Whether a test that was late was so by a slow constant, not by a worse class."""
        if case.size is None:
            return False
        known = self._memory.recall(GrowthStatus.SLOW_CONSTANT, GrowthStatus.SLOWER)
        self.found = known or self._decided(case, case.size, RATIO_LIMIT + 1)
        return self.found.status is GrowthStatus.SLOW_CONSTANT

    def rejects_accepted(self) -> bool:
        """Whether a submission that passed everything is of a class that the package rejects."""
        if self.largest is None:
            return False
        case, result = self.largest
        assert case.size is not None
        seconds = result.outcome.usage.cpu_seconds
        self.ratio = seconds / max(_LEAST_SECONDS, case.expected.cpu_seconds)
        if self.found.status is not GrowthStatus.SKIPPED:
            return False
        if self.ratio <= CLEAR_RATIO:
            self.found = self._ok(case.size, self.ratio)
            return False
        known = self._memory.recall(GrowthStatus.OK, GrowthStatus.SLOW_CONSTANT)
        self.found = known or self._looked_into(case, case.size, self.ratio)
        return self.found.status is GrowthStatus.SLOWER

    def _looked_into(self, case: TestCase, size: int, first: float) -> Growth:
        """The first reading was near the limit or above it."""
        self.ratio = self._second_reading(case, size, first)
        if self.ratio > RATIO_LIMIT:
            return self._decided(case, size, self.ratio)
        found = self._ok(size, self.ratio)
        self._memory.keep(found)
        return found

    def _decided(self, case: TestCase, size: int, ratio: float) -> Growth:
        points = ladder(self._probe(case), size)
        found = decide(self._growth.time, self._growth.reject, ratio, points)
        self._memory.keep(found)
        return found

    def _ok(self, size: int, ratio: float) -> Growth:
        return Growth(self._growth.time, GrowthStatus.OK, self._growth.time, size, ratio)

    def _probe(self, case: TestCase) -> GrowthProbe:
        if case.seed not in self._probes:
            trial = self._trial
            self._probes[case.seed] = GrowthProbe(
                self._package, trial.candidate, trial.oracle, seed=case.seed
            )
        return self._probes[case.seed]

    def _second_reading(self, case: TestCase, size: int, first: float) -> float:
        point = self._probe(case).measure(size, _READINGS)
        if point is None:
            return first
        return point.candidate_seconds / max(_LEAST_SECONDS, point.reference_seconds)

    def _largest_size(self) -> int:
        return 0 if self.largest is None else self.largest[0].size or 0
