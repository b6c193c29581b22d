"""Does the growth rule tell right from slow with room to spare?

Rejected is what takes more than `RATIO_LIMIT` times the reference's time and grows by
`SLOPE_LIMIT` or more. So an accepted submission is safe if it keeps to half of either, and a
slow one if it takes twice the ratio. Both are held against the stored submissions, since a
busy machine or another Python moves them.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from judge.errors import Fault, Place
from judge.judging.growth import RATIO_LIMIT, SLOPE_LIMIT
from judge.verdict import Verdict
from judge.verify.exam import Exam, Sitting
from judge.verify.foresight import MOST_OF_LIMIT
from judge.verify.report import Ratio, SeparationReport
from judge.verify.submissions import Sat, submission_of
from judge.worker.outcome import Returned

_MOST_ACCEPTED: Final = RATIO_LIMIT * MOST_OF_LIMIT
_LEAST_SLOW: Final = RATIO_LIMIT / MOST_OF_LIMIT
_LEAST_SECONDS: Final = 0.001
"""A shorter reference is counted as this long, as in a run."""


def check_separation(exam: Exam, stored: Sequence[Sat]) -> SeparationReport:
    """Nothing is asked where the package rejects no class."""
    if exam.package.problem.spec.growth.reject is None:
        return SeparationReport()
    accepted = _ratios(stored, Verdict.ACCEPTED)
    slow = _ratios(stored, Verdict.TIME_LIMIT_EXCEEDED)
    faults = (
        *(fault for sat, ratio in accepted for fault in _steep_faults(exam, sat, ratio)),
        *(fault for sat, ratio in slow for fault in _near_faults(sat, ratio)),
    )
    return SeparationReport(
        max((ratio for _, ratio in accepted), key=_times, default=None),
        # What was stopped for good tells least, so it counts only where nothing else is known.
        min(
            (ratio for _, ratio in slow),
            key=lambda each: (each.is_stopped, each.times),
            default=None,
        ),
        faults,
    )


def _ratios(stored: Iterable[Sat], verdict: Verdict) -> list[tuple[Sat, Ratio]]:
    right = [each for each in stored if each.is_right and each.promised is verdict]
    found = [(each, _ratio(each.file.name, each.sitting)) for each in right]
    return [(each, ratio) for each, ratio in found if ratio is not None]


def _ratio(file: str, sitting: Sitting) -> Ratio | None:
    """None where no large test tells it."""
    if sitting.foreseen is not None:
        return Ratio(file, sitting.foreseen.ratio, is_bound=True)
    if sitting.ratio is not None:
        return Ratio(file, sitting.ratio)
    case, result = sitting.case, sitting.result
    if case is None or case.size is None or result is None:
        return None
    times = result.outcome.usage.cpu_seconds / max(_LEAST_SECONDS, case.expected.cpu_seconds)
    is_stopped = not isinstance(result.outcome, Returned)
    return Ratio(file, times, is_bound=is_stopped, is_stopped=is_stopped)


def _steep_faults(exam: Exam, sat: Sat, ratio: Ratio) -> Iterator[Fault]:
    """A ratio above half of the limit has been read twice; then its growth is looked at."""
    if ratio.times <= _MOST_ACCEPTED:
        return
    slope = exam.steepness(submission_of(exam.package, sat.file))
    if slope is not None and slope > SLOPE_LIMIT * MOST_OF_LIMIT:
        what = (
            f"`{ratio.file}` takes {ratio.times:.0f} times as long as the reference, and that "
            f"grows as n^{slope:.1f}: {_MOST_ACCEPTED:g} times is the most for a right one"
        )
        yield Fault(what, Place(sat.file), "a slower reference is fairer, or it is too slow indeed")


def _near_faults(sat: Sat, ratio: Ratio) -> Iterator[Fault]:
    if ratio.times < _LEAST_SLOW and not ratio.is_stopped:
        what = (
            f"`{ratio.file}` takes only {ratio.times:.0f} times as long as the reference, "
            f"and {_LEAST_SLOW:g} times is the least for a slow one"
        )
        yield Fault(what, Place(sat.file), "make the `sized` rows larger")


def _times(ratio: Ratio) -> float:
    return ratio.times
