"""When growth is measured in a run, and what follows from it."""

from typing import final

from judge.judging.cases import TestCase
from judge.judging.growth import CLEAR_RATIO, RATIO_LIMIT, decide, ladder
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

    def __init__(self, package: Package, trial: Trial) -> None:
        self._growth = package.problem.spec.growth
        self._probe = GrowthProbe(package, trial.candidate, trial.oracle)
        self.largest: tuple[TestCase, Result] | None = None
        self.found = Growth(self._growth.time)

    def note(self, case: TestCase, result: Result) -> None:
        """Keeps the largest test that was passed."""
        size = case.size
        if size is not None and result.is_accepted and size >= self._largest_size():
            self.largest = case, result

    def excuses(self, case: TestCase) -> bool:
        """Whether a test that was late was so by a slow constant, not by a worse class."""
        if case.size is None:
            return False
        points = ladder(self._probe, case.size)
        self.found = decide(self._growth.time, self._growth.reject, RATIO_LIMIT + 1, points)
        return self.found.status is GrowthStatus.SLOW_CONSTANT

    def rejects_accepted(self) -> bool:
        """Whether a submission that passed everything is of a class that the package rejects."""
        if self.found.status is not GrowthStatus.SKIPPED or self.largest is None:
            return False
        case, result = self.largest
        assert case.size is not None
        target = self._growth.time
        seconds = result.outcome.usage.cpu_seconds
        ratio = seconds / max(_LEAST_SECONDS, case.expected.cpu_seconds)
        if ratio > CLEAR_RATIO:
            ratio = self._second_reading(case.size, ratio)
        if ratio <= RATIO_LIMIT:
            self.found = Growth(target, GrowthStatus.OK, target, case.size, ratio)
            return False
        points = ladder(self._probe, case.size)
        self.found = decide(target, self._growth.reject, ratio, points)
        return self.found.status is GrowthStatus.SLOWER

    def _second_reading(self, size: int, first: float) -> float:
        point = self._probe.measure(size, _READINGS)
        if point is None:
            return first
        return point.candidate_seconds / max(_LEAST_SECONDS, point.reference_seconds)

    def _largest_size(self) -> int:
        return 0 if self.largest is None else self.largest[0].size or 0
