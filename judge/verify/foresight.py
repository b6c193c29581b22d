"""When a slow submission need not be waited for: what it would come to is certain before.

To let a slow submission run to the end of its time limit costs seconds, for each of them. So
it is stopped early, and three readings have to agree that the limit would be missed by far:

- On the very test that it is to fail, it is still running after several times the reference.
- On inputs drawn with the seed of that test, at doubling sizes, it grows as a worse class.
- Half of that growth, from the largest of these sizes on, leads far beyond the time limit and
  beyond the ratio at which a submission is rejected.

Where only the last one fails, it is let run until both are passed; where another does, nothing
is said, and the submission is judged as any other.
"""

import math
from collections.abc import Sequence
from typing import final

from msgspec import Struct

from judge.judging.cases import TestCase
from judge.judging.growth import RATIO_LIMIT, Point, ladder, least_ratio, slope
from judge.judging.growth_probe import LADDER_LIMIT, GrowthProbe
from judge.judging.trial import Trial
from judge.problem.package import Package
from judge.worker.limits import TimeLimit
from judge.worker.outcome import TimedOut

MOST_OF_LIMIT = 0.5
"""So much of a time limit an accepted submission may use, and of the ratio that is rejected."""

TIMES_THE_LIMIT = 1.5
"""A slow submission must take so many times its limit, and `1 / MOST_OF_LIMIT` times the ratio."""

_LEAST_SECONDS, _TIMES_THE_REFERENCE = 0.25, 3
_READINGS = 2
_HOPEFUL = 1.2


@final
class Foreseen(Struct, frozen=True):
    """Lower bounds for the test that is failed: times the reference, and times the limit."""

    ratio: float
    times_the_limit: float


def foreseen(package: Package, trial: Trial, case: TestCase) -> Foreseen | None:
    """None where the submission may well be in time, or where its growth does not show.

    Asked of the largest tests only: a smaller one costs little even when it is late.
    """
    if case.size is None or case.size < _largest(package):
        return None
    seconds = case.expected.cpu_seconds
    # On a virtual machine a CPU clock may show nothing at all; see `growth.middle`.
    if seconds <= 0:
        return None
    if not _is_still_running(trial, case, max(_LEAST_SECONDS, _TIMES_THE_REFERENCE * seconds)):
        return None
    limit = trial.limit_for(case.expected).cpu_seconds
    needed = max(TIMES_THE_LIMIT * limit / seconds, RATIO_LIMIT / MOST_OF_LIMIT)
    ratio = _Climb(package, trial, case).least_ratio(needed)
    if ratio is None:
        return None
    if ratio < needed:
        if not _is_still_running(trial, case, needed * seconds):
            return None
        ratio = needed
    return Foreseen(ratio, ratio * seconds / limit)


@final
class _Climb:
    """Towards the size of one test, on inputs drawn with its seed."""

    def __init__(self, package: Package, trial: Trial, case: TestCase) -> None:
        assert case.size is not None
        self._package, self._trial = package, trial
        self._size = case.size
        self._seed = case.seed
        self._seconds = case.expected.cpu_seconds

    def least_ratio(self, needed: float) -> float | None:
        """One more size is tried where that is likely to show what is needed, and soon."""
        points = ladder(self._probe(), self._size)
        found = least_ratio(points, self._size)
        if found is None or found >= needed:
            return found
        octaves = _octaves(points, self._size, needed)
        size, seconds = points[-1].size << octaves, points[-1].candidate_seconds * 4**octaves
        if size > self._size or 2 * _READINGS * seconds > needed * self._seconds:
            return found
        far = self._probe(TimeLimit.of_cpu(2 * seconds)).measure(size, _READINGS)
        return found if far is None else least_ratio((*points, far), self._size)

    def _probe(self, limit: TimeLimit = LADDER_LIMIT) -> GrowthProbe:
        trial = self._trial
        return GrowthProbe(
            self._package, trial.candidate, trial.oracle, seed=self._seed, limit=limit
        )


def _octaves(points: Sequence[Point], size: int, needed: float) -> int:
    """How often the size must be doubled until the ratio there is likely to be enough."""
    found, steepness = least_ratio(points, size), slope(points)
    assert found is not None and steepness is not None
    return math.ceil(math.log2(_HOPEFUL * needed / found) / (steepness / 2))


def _is_still_running(trial: Trial, case: TestCase, cpu_seconds: float) -> bool:
    outcome = trial.candidate.run(case.arguments, TimeLimit.of_cpu(cpu_seconds), apart=True)
    return isinstance(outcome, TimedOut)


def _largest(package: Package) -> int:
    return max(row.sized or 0 for row in package.problem.spec.hidden)
