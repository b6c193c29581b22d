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
from typing import Protocol, final

from msgspec import Struct

from judge.verdict import Growth, GrowthStatus

RATIO_LIMIT = 20.0
"""Times the reference: above this, growth decides."""

CLEAR_RATIO = RATIO_LIMIT / 2
"""Below this one reading is enough."""

SLOPE_LIMIT = 0.4
"""A ratio that grows faster than n ** 0.4 belongs to a worse class."""

_ROUNDS, _ROUNDS_OF_LONG = 5, 3
_LONG_SECONDS = 0.04
"""A call of this length is disturbed less, in proportion, so fewer rounds are enough."""

_OCTAVES = 4
_SMALLEST_SIZE = 32
_ENOUGH_SECONDS, _MOST_SECONDS = 0.03, 0.12
_LEAST_SECONDS = 40e-6
_READABLE_SECONDS = 3 * _LEAST_SECONDS
"""A reference that takes so long can be read at half and at a quarter of the size, too."""


@final
class Point(Struct, frozen=True):
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
    """Points at doubling sizes, up to where both cost enough to measure.

    It climbs from below, so that a hopeless submission costs little: each step is at most
    about four times the one before, and the first that fails ends the climb.
    """
    top = _climbed(pair, largest)
    if top is None:
        return ()
    sizes = [top.size >> octave for octave in reversed(range(_OCTAVES)) if top.size >> octave]
    points = [pair.measure(size, _rounds(top, size)) for size in sizes]
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


def least_ratio(points: Sequence[Point], size: int) -> float | None:
    """What the ratio is at the least at a larger size, if it has been seen to grow.

    Counted on is half the growth that was seen: a ratio that goes like n is taken to go on
    like the root of n. None where it does not grow as a worse class does.
    """
    steepness = slope(points)
    if steepness is None or steepness < SLOPE_LIMIT:
        return None
    top = points[-1]
    return float(top.ratio * max(1.0, size / top.size) ** (steepness / 2))


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


def _climbed(pair: Pair, largest: int) -> Point | None:
    """The point to look down from; None where the submission answers nowhere in time."""
    size, top = min(_SMALLEST_SIZE, largest), None
    while True:
        point = pair.measure(size, 1)
        if point is None:
            return top
        if size == largest or _costs_enough(point):
            return point
        size, top = min(2 * size, largest), point


def _costs_enough(point: Point) -> bool:
    """A quick reference is worth a longer climb, but not one that ends at the limit."""
    seconds = point.candidate_seconds
    is_readable = point.reference_seconds >= _READABLE_SECONDS
    return seconds >= _MOST_SECONDS or (seconds >= _ENOUGH_SECONDS and is_readable)


def _rounds(top: Point, size: int) -> int:
    """By the time to expect, which is at most that of a square law where it matters."""
    seconds = top.candidate_seconds * (size / top.size) ** 2
    return _ROUNDS_OF_LONG if seconds >= _LONG_SECONDS else _ROUNDS


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
