"""Right and slow must lie apart: by ratios that are made up, on submissions that are real."""

from collections.abc import Iterator

import pytest

from judge.problem.load import load_problem
from judge.problem.package import Package
from judge.verdict import Verdict
from judge.verify.exam import Exam, Sitting
from judge.verify.foresight import Foreseen
from judge.verify.report import Ratio
from judge.verify.separation import check_separation
from judge.verify.submissions import Sat
from judge.worker.host import Fence
from tests.verify.samples import SAMPLES, SLUG

FOLDER = SAMPLES / SLUG
LINEAR = FOLDER / "submissions/accepted/reference.py"
SQUARE = FOLDER / "submissions/time_limit_exceeded/compares_all_pairs.py"


@pytest.fixture(scope="module")
def exam(fence: Fence) -> Iterator[Exam]:
    with Exam(fence, Package(load_problem(FOLDER))) as exam:
        yield exam


def accepted(ratio: float) -> Sitting:
    return Sitting(Verdict.ACCEPTED, ratio=ratio)


def by_growth(ratio: float) -> Sitting:
    return Sitting(Verdict.TIME_LIMIT_EXCEEDED, by_growth=True, ratio=ratio)


def test_the_slowest_accepted_and_the_fastest_slow_one_are_named(exam: Exam) -> None:
    stored = [
        Sat(LINEAR, Verdict.ACCEPTED, accepted(1.0)),
        Sat(LINEAR.with_name("second.py"), Verdict.ACCEPTED, accepted(9.5)),
        Sat(SQUARE, Verdict.TIME_LIMIT_EXCEEDED, by_growth(90.0)),
        Sat(
            SQUARE.with_name("second.py"),
            Verdict.TIME_LIMIT_EXCEEDED,
            Sitting(Verdict.TIME_LIMIT_EXCEEDED, foreseen=Foreseen(41.0, 2.05)),
        ),
    ]

    report = check_separation(exam, stored)

    assert report.slowest_accepted == Ratio("second.py", 9.5)
    assert report.fastest_slow == Ratio("second.py", 41.0, is_bound=True)
    assert report.faults == ()


def test_a_slow_one_that_is_hardly_rejected_is_a_fault(exam: Exam) -> None:
    report = check_separation(exam, [Sat(SQUARE, Verdict.TIME_LIMIT_EXCEEDED, by_growth(25.4))])

    assert [fault.what for fault in report.faults] == [
        "`compares_all_pairs.py` takes only 25 times as long as the reference, "
        "and 40 times is the least for a slow one"
    ]


def test_an_accepted_one_that_is_nearly_rejected_is_a_fault(exam: Exam) -> None:
    report = check_separation(exam, [Sat(SQUARE, Verdict.ACCEPTED, accepted(15.0))])

    (fault,) = report.faults
    assert fault.what.startswith(
        "`compares_all_pairs.py` takes 15 times as long as the reference, and that grows as n^"
    )
    assert fault.what.endswith(": 10 times is the most for a right one")


def test_a_slow_constant_that_does_not_grow_is_none(exam: Exam) -> None:
    report = check_separation(exam, [Sat(LINEAR, Verdict.ACCEPTED, accepted(15.0))])

    assert report.slowest_accepted == Ratio("reference.py", 15.0)
    assert report.faults == ()


def test_a_verdict_that_is_wrong_tells_no_ratio(exam: Exam) -> None:
    report = check_separation(exam, [Sat(SQUARE, Verdict.TIME_LIMIT_EXCEEDED, accepted(1.0))])

    assert report.fastest_slow is None
    assert report.faults == ()
