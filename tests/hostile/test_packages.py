"""A package that crashes, hangs or lies is named as at fault, and costs the learner nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.errors import PackageError
from judge.judging.run import Plan, judge_submission
from judge.judging.submission import Submission
from judge.problem.load import load_problem
from judge.problem.package import Package
from judge.worker.host import Fence
from tests.problem.packages import FUNCTION, edited, write_package

RIGHT = """\
def pair_sum(nums, target):
    return next([i, j] for j in range(len(nums)) for i in range(j) if nums[i] + nums[j] == target)
"""
SIZED = """

def sized(n, seed):
    return {"nums": [1] * n, "target": 2}
"""
GENERATOR = """\
def inputs(draw):
    return {"nums": [draw.integer(-9, 9), draw.integer(-9, 9)], "target": 0}
"""
VALIDATOR = """\
def complaint(nums, target):
    return None if any(a + b == target for i, a in enumerate(nums) for b in nums[:i]) else "no pair"
"""
CHECKER = """\
def complaint(returned, expected, nums, target):
    return None if sorted(returned) == sorted(expected) else "another pair"
"""
ANY_VALID = edited(FUNCTION, ("growth:", "checker: any_valid\ngrowth:"))


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence() as fence:
        yield fence


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("checker", "def complaint(returned, expected, nums, target):\n    1 / 0\n"),
        ("checker", "def complaint(returned, expected, nums, target):\n    return True\n"),
        ("checker", "def complaint(returned, expected, nums, target):\n    return {}\n"),
        ("checker", "import os\n\ndef complaint(*given):\n    os._exit(0)\n"),
        ("checker", "def complaint(returned):\n    return None\n"),
        ("checker", "def complaint(:\n"),
        ("checker", "raise SystemExit\n"),
        ("reference", "def pair_sum(nums, target):\n    raise ValueError\n"),
        ("reference", "def pair_sum(nums, target):\n    return 'a pair'\n"),
        ("reference", "def pair_sum(nums, target):\n    return bytearray(10**11)\n"),
        ("reference", "import os\n\ndef pair_sum(nums, target):\n    os._exit(0)\n"),
        ("reference", "def another(nums, target):\n    return [0, 1]\n"),
        ("generator", "def inputs(draw):\n    1 / 0\n"),
        ("generator", "def inputs(draw):\n    return [1, 2]\n"),
        ("generator", "def inputs(draw):\n    return {'nums': 'x', 'target': 0}\n"),
        ("generator", "def inputs(draw):\n    raise SystemExit\n"),
        ("generator", "raise SystemExit\n"),
        ("properties", "def law(solve, nums, target):\n    '''It holds.'''\n    1 / 0\n"),
        ("properties", "def law(solve, nums, target):\n    return True\n"),
    ],
)
def test_what_fails_in_a_package_is_its_own_fault(
    fence: Fence, tmp_path: Path, file: str, source: str
) -> None:
    package = _package(tmp_path, **{file: source})

    with pytest.raises(PackageError) as caught:
        judge_submission(fence, package, Submission("mine.py", RIGHT.encode()), Plan(seed=1))

    (fault,) = caught.value.faults
    assert fault.where is not None
    assert fault.where.path.stem == file
    assert "pair-sum" in f"{fault.what} {fault.where}"


def test_an_honest_package_of_the_same_make_is_judged(fence: Fence, tmp_path: Path) -> None:
    package = _package(tmp_path)

    judged = judge_submission(fence, package, Submission("mine.py", RIGHT.encode()), Plan(seed=1))

    assert judged.failure is None


def _package(root: Path, **broken: str) -> Package:
    """Right in everything but the files that are given."""
    reference = broken.pop("reference", RIGHT)
    files = {"generator": GENERATOR, "validator": VALIDATOR, "checker": CHECKER, **broken}
    files["generator"] += SIZED
    folder = write_package(root, ANY_VALID, **files)
    (folder / "submissions" / "accepted" / "reference.py").write_text(reference)
    return Package(load_problem(folder))
