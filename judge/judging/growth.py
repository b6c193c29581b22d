"""How the running time grows: two pieces of evidence against a reference measured beside it.

A time limit alone cannot tell a slow method from a slow machine or a slow constant. So the
submission is held against the reference on the same inputs, run by run in turns, each
charged with the CPU time of the call alone. First its cost at the largest size, as a
multiple of the reference's (the ratio); then, only where that is large, how the ratio
itself grows with the size (the slope of its logarithm). What both share, such as cache
misses and the speed of the machine, cancels out; a worse class does not.

Nothing is ever said about O(n) against O(n log n): that difference cannot be measured.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, final

from judge.verdict import Growth, GrowthStatus

RATIO_LIMIT = 20.0
"""Times the reference: above this, growth decides."""

CLEAR_RATIO = RATIO_LIMIT / 2
"""Below this one reading is enough."""

SLOPE_LIMIT = 0.4
"""A ratio that grows faster than n ** 0.4 belongs to a worse class."""

_ROUNDS = 5
_OCTAVES = 4
_ENOUGH_SECONDS = 0.06
_LEAST_SECONDS = 40e-6
_SMALLEST_SIZE = 32


@final
@dataclass(frozen=True, slots=True)
class Point:
    """CPU seconds of the call at one size, the median of interleaved runs."""

    size: int
    candidate_seconds: float
    reference_seconds: float

    @property
    def ratio(self) -> float:
        return self.candidate_seconds / self.reference_seconds


class Pair(Protocol):
    """The submission and the reference, ready to be measured on the same input."""

    def measure(self, size: int, rounds: int) -> Point | None:
        """None when the submission did not answer in time, or not at all."""
        ...


def ladder(pair: Pair, largest: int) -> tuple[Point, ...]:
    """Points at doubling sizes, up to where the submission costs enough to measure.

    It climbs from below, so that a hopeless submission costs little: each step is at most
    about four times the one before, and the first that fails ends the climb.
    """
    size = min(_SMALLEST_SIZE, largest)
    top = None
    while True:
        point = pair.measure(size, 1)
        if point is None:
            break
        top = size
        if size == largest or point.candidate_seconds >= _ENOUGH_SECONDS:
            break
        size = min(2 * size, largest)
    if top is None:
        return ()
    sizes = [top >> octave for octave in reversed(range(_OCTAVES)) if top >> octave]
    points = [pair.measure(size, _ROUNDS) for size in sizes]
    return tuple(point for point in points if point is not None and _is_readable(point))


def slope(points: Sequence[Point]) -> float | None:
    """The exponent by which the ratio grows with the size; None for fewer than three points.

    Least squares on logarithms.
    """
    if len(points) < 3:
        return None
    xs = [math.log(point.size) for point in points]
    ys = [math.log(point.ratio) for point in points]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    spread = sum((x - mean_x) ** 2 for x in xs)
    return sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True)) / spread


def decide(target: str, reject: str | None, ratio: float, points: Sequence[Point]) -> Growth:
    """The verdict on the growth of a submission whose ratio at the largest size is `ratio`.

    A class that the package does not reject is never held against the submission.
    """
    steepness = slope(points)
    size = points[-1].size if points else None
    shown = points[-1].ratio if points else ratio
    if steepness is None:
        return Growth(target, GrowthStatus.INCONCLUSIVE, None, size, shown)
    if steepness < SLOPE_LIMIT:
        status = GrowthStatus.OK if ratio <= RATIO_LIMIT else GrowthStatus.SLOW_CONSTANT
        return Growth(target, status, target, size, shown)
    time = class_name(target, reject, steepness)
    if reject is None or ratio <= RATIO_LIMIT:
        return Growth(target, GrowthStatus.INCONCLUSIVE, time, size, shown)
    return Growth(target, GrowthStatus.SLOWER, time, size, shown)


def class_name(target: str, reject: str | None, steepness: float) -> str:
    """The class that a submission shows whose ratio to a `target` reference grows so fast."""
    base = _exponent(target)
    if base is None:
        return reject or f"about n^{steepness:.1f} times {target}"
    exponent = base + steepness
    nearest = round(exponent)
    if exponent > 4:
        return "more than O(n^4)"
    if abs(exponent - nearest) > 0.3:
        return f"O(n^{exponent:.1f})"
    return "O(n)" if nearest == 1 else f"O(n^{nearest})"


def _exponent(text: str) -> float | None:
    """The power of n in a class of one variable; a logarithm counts as nothing."""
    match = re.fullmatch(r"O\((1|log n|n|n log n|n\^(\d))\)", text)
    if match is None:
        return None
    if match[2]:
        return float(match[2])
    return 1.0 if match[1] in ("n", "n log n") else 0.0


def _is_readable(point: Point) -> bool:
    """Under tens of microseconds, waking the worker is most of what the clock shows."""
    return min(point.candidate_seconds, point.reference_seconds) >= _LEAST_SECONDS


def middle(samples: Sequence[float]) -> float:
    """The median of the positive samples: on virtual machines a CPU clock may under-report.

    That is why the minimum, so common elsewhere, would be wrong here. 0.0 without samples.
    """
    found = sorted(sample for sample in samples if sample > 0)
    if not found:
        return 0.0
    half = len(found) // 2
    return found[half] if len(found) % 2 else (found[half - 1] + found[half]) / 2
