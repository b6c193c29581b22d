"""A slow submission is stopped once its verdict is certain, and not a moment before."""

from pathlib import Path

from judge.judging.growth import RATIO_LIMIT
from judge.problem.load import load_problem
from judge.problem.package import Package
from judge.verdict import Verdict
from judge.verify.exam import Exam, Sitting
from judge.verify.foresight import MOST_OF_LIMIT, TIMES_THE_LIMIT
from judge.verify.submissions import submission_of
from judge.worker.host import Fence
from tests.verify.samples import SAMPLES, SLUG, edit, quick_copy

FROM_THE_WIDEST = """\
def widest_pair(nums):
    for width in range(len(nums) - 1, 0, -1):
        for left in range(len(nums) - width):
            if nums[left] == nums[left + width]:
                return [left, left + width]
"""
NEVER_ENDS = """\
def widest_pair(nums):
    while len(nums) > 100:
        pass
    first = {}
    return max(([first.setdefault(x, i), i] for i, x in enumerate(nums)), key=lambda p: p[1] - p[0])
"""


def sat(fence: Fence, folder: Path, file: Path) -> Sitting:
    package = Package(load_problem(folder))
    with Exam(fence, package) as exam:
        return exam.sit(submission_of(package, file), exam.known, is_slow=True)


def test_a_worse_class_is_not_waited_for(fence: Fence) -> None:
    folder = SAMPLES / SLUG

    sitting = sat(fence, folder, folder / "submissions/time_limit_exceeded/compares_all_pairs.py")

    assert sitting.verdict is Verdict.TIME_LIMIT_EXCEEDED
    assert sitting.case is not None and sitting.case.size == 50_000
    assert sitting.foreseen is not None
    assert sitting.foreseen.ratio >= RATIO_LIMIT / MOST_OF_LIMIT
    assert sitting.foreseen.times_the_limit >= TIMES_THE_LIMIT


def test_what_is_right_and_quick_is_accepted_in_a_slow_folder_too(fence: Fence) -> None:
    folder = SAMPLES / SLUG

    sitting = sat(fence, folder, folder / "submissions/accepted/reference.py")

    assert sitting.is_accepted


def test_growth_alone_condemns_nothing_that_the_tests_let_through(
    fence: Fence, tmp_path: Path
) -> None:
    """On the one large row the pair lies at the ends, where this submission looks first."""
    folder = quick_copy(tmp_path)
    edit(folder / "problem.yaml", ("sized: 10,", "sized: 50000,"))
    edit(folder / "problem.yaml", ("reject: null", "reject: O(n^2)"))
    edit(
        folder / "generator.py",
        ("nums.insert(n // 2, nums[n // 2 - 1])", "nums.insert(n if seed == 2 else 1, nums[0])"),
    )
    file = folder / "submissions/accepted/from_the_widest.py"
    file.write_text(FROM_THE_WIDEST, encoding="utf-8")

    sitting = sat(fence, folder, file)

    assert sitting.is_accepted


def test_what_never_ends_shows_no_growth_and_is_judged_to_the_end(
    fence: Fence, tmp_path: Path
) -> None:
    folder = quick_copy(tmp_path)
    file = folder / "submissions/accepted/never_ends.py"
    file.write_text(NEVER_ENDS, encoding="utf-8")

    sitting = sat(fence, folder, file)

    assert sitting.verdict is Verdict.TIME_LIMIT_EXCEEDED
    assert sitting.foreseen is None
    assert sitting.result is not None
