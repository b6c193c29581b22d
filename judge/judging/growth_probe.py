"""Measuring a submission beside the reference: the same input, in turns, the call alone."""

from typing import final

from judge.judging.growth import Point, middle
from judge.judging.oracle import Oracle
from judge.judging.session import Running
from judge.problem.package import Package
from judge.problem.patience import patience
from judge.verdict import Plain
from judge.worker.limits import TimeLimit
from judge.worker.outcome import Outcome, Returned

LADDER_LIMIT = TimeLimit.of_cpu(0.5)
_IDLE_SAMPLES = 5
_LEAST = 1e-6


@final
class GrowthProbe:
    """A `growth.Pair` of two sessions. Inputs are kept, since drawing them is not cheap.

    They are drawn with the seed of the test in question: a generator may choose the shape of an
    input by its seed, and another shape would tell of another growth.
    """

    def __init__(
        self,
        package: Package,
        candidate: Running,
        oracle: Oracle,
        *,
        seed: int,
        limit: TimeLimit = LADDER_LIMIT,
    ) -> None:
        self._package = package
        self._seed = seed
        self._limit = limit
        self._candidate = candidate
        self._reference = oracle.reference
        self._inputs: dict[int, dict[str, Plain]] = {}

    def measure(self, size: int, rounds: int) -> Point | None:
        """Medians of the call's CPU time, less what an exchange costs without a call."""
        arguments = self._input(size)
        mine: list[float] = []
        theirs: list[float] = []
        for _ in range(rounds):
            outcome = self._candidate.run(arguments, self._limit, apart=True)
            if not isinstance(outcome, Returned):
                return None
            mine.append(outcome.usage.cpu_seconds)
            theirs.append(_seconds(self._reference.run(arguments, self._limit, apart=True)))
        return Point(size, self._net(self._candidate, mine), self._net(self._reference, theirs))

    def _net(self, session: Running, samples: list[float]) -> float:
        idle = [_seconds(session.idle()) for _ in range(_IDLE_SAMPLES)]
        return max(_LEAST, middle(samples) - middle(idle))

    def _input(self, size: int) -> dict[str, Plain]:
        if size not in self._inputs:
            with patience(self._package.problem.folder):
                self._inputs[size] = self._package.sized(size, self._seed)
        return self._inputs[size]


def _seconds(outcome: Outcome) -> float:
    return outcome.usage.cpu_seconds if isinstance(outcome, Returned) else 0.0
