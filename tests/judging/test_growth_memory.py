"""What is remembered about growth spares a measurement, acquits and explains; it fails nobody."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.judging.growth_memory import GrowthMemory
from judge.judging.run import Plan, judge_submission
from judge.judging.submission import Submission
from judge.problem.load import load_problem
from judge.problem.package import Package
from judge.problem.store import Store
from judge.verdict import Growth, GrowthStatus, Judgement, Verdict
from judge.worker.host import Fence

FOLDER = Path(__file__).parent.parent / "sample_problems" / "widest-pair"
SLOW = (FOLDER / "submissions/time_limit_exceeded/compares_all_pairs.py").read_bytes()
RIGHT = (FOLDER / "submissions/accepted/reference.py").read_bytes()
SLOW_CONSTANT = b"""\
def widest_pair(nums):
    for _ in range(40):
        first = {}
        best = [0, 0]
        for position, number in enumerate(nums):
            start = first.setdefault(number, position)
            if position - start > best[1] - best[0]:
                best = [start, position]
    return best
"""


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence() as fence:
        yield fence


@pytest.fixture(scope="module")
def package() -> Package:
    return Package(load_problem(FOLDER))


def judged(fence: Fence, package: Package, source: bytes, store: Store) -> Judgement:
    return judge_submission(fence, package, Submission("mine.py", source), Plan(1), store)


def planted(package: Package, source: bytes, store: Store, status: GrowthStatus) -> Growth:
    """A finding that no measurement would come to."""
    growth = Growth("O(n)", status, "O(n^7)", 4_321, 77.5)
    GrowthMemory(package, Submission("mine.py", source), store).keep(growth)
    return growth


def test_the_second_run_of_the_same_code_measures_nothing(
    fence: Fence, package: Package, tmp_path: Path
) -> None:
    store = Store(tmp_path)

    first = judged(fence, package, SLOW_CONSTANT, store)
    second = judged(fence, package, SLOW_CONSTANT, store)

    assert first.verdict is second.verdict is Verdict.ACCEPTED
    assert first.growth.status is GrowthStatus.SLOW_CONSTANT
    assert second.growth == first.growth


def test_a_clear_case_is_not_kept(fence: Fence, package: Package, tmp_path: Path) -> None:
    judgement = judged(fence, package, RIGHT, Store(tmp_path))

    assert judgement.growth.status is GrowthStatus.OK
    assert not [*tmp_path.glob("*.growth")]


def test_what_was_acquitted_before_is_acquitted(
    fence: Fence, package: Package, tmp_path: Path
) -> None:
    store = Store(tmp_path)
    known = planted(package, SLOW_CONSTANT, store, GrowthStatus.OK)

    judgement = judged(fence, package, SLOW_CONSTANT, store)

    assert judgement.verdict is Verdict.ACCEPTED
    assert judgement.growth == known


def test_nobody_fails_because_of_what_is_remembered(
    fence: Fence, package: Package, tmp_path: Path
) -> None:
    store = Store(tmp_path)
    planted(package, SLOW_CONSTANT, store, GrowthStatus.SLOWER)

    judgement = judged(fence, package, SLOW_CONSTANT, store)

    assert judgement.verdict is Verdict.ACCEPTED
    assert judgement.growth.status is GrowthStatus.SLOW_CONSTANT


def test_what_is_late_again_is_told_its_class(
    fence: Fence, package: Package, tmp_path: Path
) -> None:
    store = Store(tmp_path)
    known = planted(package, SLOW, store, GrowthStatus.SLOWER)

    judgement = judged(fence, package, SLOW, store)

    assert judgement.verdict is Verdict.TIME_LIMIT_EXCEEDED
    assert judgement.growth == known


@pytest.mark.parametrize("content", [b"", b"{}", b'{"target": 1}', b"[", b"\xff"])
def test_a_damaged_entry_is_ignored(package: Package, tmp_path: Path, content: bytes) -> None:
    store = Store(tmp_path)
    memory = GrowthMemory(package, Submission("mine.py", b"x = 1"), store)
    memory.keep(Growth("O(n)", GrowthStatus.OK))
    (entry,) = tmp_path.iterdir()
    store.put(entry.name, content)

    assert memory.recall(GrowthStatus.OK) is None


def test_an_edit_of_the_code_is_measured_anew(package: Package, tmp_path: Path) -> None:
    store = Store(tmp_path)
    growth = Growth("O(n)", GrowthStatus.OK, "O(n)", 100, 11.5)
    GrowthMemory(package, Submission("mine.py", b"x = 1\n"), store).keep(growth)

    same = GrowthMemory(package, Submission("other.py", b"x = 1  \r\n"), store)
    edited = GrowthMemory(package, Submission("mine.py", b"x = 2\n"), store)

    assert same.recall(GrowthStatus.OK) == growth
    assert edited.recall(GrowthStatus.OK) is None


@pytest.mark.parametrize("status", [GrowthStatus.INCONCLUSIVE, GrowthStatus.SKIPPED])
def test_what_decides_nothing_is_not_kept(
    package: Package, tmp_path: Path, status: GrowthStatus
) -> None:
    memory = GrowthMemory(package, Submission("mine.py", b"x = 1"), Store(tmp_path))

    memory.keep(Growth("O(n)", status))

    assert not [*tmp_path.iterdir()]


def test_samples_leave_growth_out(fence: Fence, package: Package, tmp_path: Path) -> None:
    submission = Submission("mine.py", SLOW)

    judgement = judge_submission(fence, package, submission, Plan(1, samples=True), Store(tmp_path))

    assert judgement.verdict is Verdict.ACCEPTED
    assert judgement.growth.status is GrowthStatus.SKIPPED
