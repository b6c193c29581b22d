"""Each package is proved by its submissions: the folder of each is the verdict it must get.

What must time out costs most. So one slow submission a package, another one each day, is judged
to the end, as a learner's is; the others are stopped as `judge verify` stops them, once their
verdict is certain.

By default the packages that have changed and a sample that rotates by the day; all of them
with JUDGE_EVERY_PROBLEM=1, as .ci/run sets it.
"""

import os
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from judge.judging.bench import Bench
from judge.judging.run import Plan, judge_on
from judge.judging.submission import Submission, read_submission
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.stub import stub
from judge.verdict import Verdict
from judge.verify.exam import Exam
from judge.worker.host import Fence
from tests.recursion import is_cut_short
from tests.sampling import changed_packages, chosen

CATALOGUE = Catalogue(problems_root())
SEED = 20_261_124
SLUGS = (
    list(CATALOGUE.slugs())
    if os.environ.get("JUDGE_EVERY_PROBLEM")
    else chosen(CATALOGUE.slugs(), changed_packages(CATALOGUE.root), datetime.now(UTC).date())
)


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence() as fence:
        yield fence


def rest_of(slow: Sequence[Path], day: date) -> frozenset[Path]:
    """All but one, whose turn it is."""
    return frozenset(slow) - {slow[day.toordinal() % len(slow)]} if slow else frozenset()


def judged(fence: Fence, package: Package, files: Collection[Path]) -> dict[Path, Verdict]:
    with closing(Bench(fence, package, SEED)) as bench:
        return {
            file: judge_on(bench, read_submission(file), Plan(SEED)).verdict
            for file in sorted(files)
        }


def foreseen(fence: Fence, package: Package, files: Collection[Path]) -> dict[Path, Verdict | None]:
    if not files:
        return {}
    with Exam(fence, package) as exam:
        return {
            file: exam.sit(read_submission(file), exam.known, is_slow=True).verdict
            for file in sorted(files)
        }


@pytest.mark.timeout(600)
@pytest.mark.parametrize("slug", SLUGS)
def test_every_submission_gets_the_verdict_of_its_folder(fence: Fence, slug: str) -> None:
    package = Package(CATALOGUE.load(slug))
    wanted = {file: verdict for verdict, file in package.submissions() if not is_cut_short(file)}
    slow = [file for file, verdict in wanted.items() if verdict is Verdict.TIME_LIMIT_EXCEEDED]
    stopped = rest_of(slow, datetime.now(UTC).date())

    found = judged(fence, package, wanted.keys() - stopped) | foreseen(fence, package, stopped)

    assert found == wanted


@pytest.mark.parametrize("slug", SLUGS)
def test_the_stub_fails(fence: Fence, slug: str) -> None:
    problem = CATALOGUE.load(slug)
    submission = Submission("stub.py", stub(problem).encode())

    with closing(Bench(fence, Package(problem), SEED)) as bench:
        judgement = judge_on(bench, submission, Plan(SEED))

    assert judgement.verdict is Verdict.RUN_TIME_ERROR
    assert judgement.failure is not None
    assert "NotImplementedError" in judgement.failure.message


@pytest.mark.parametrize("slug", CATALOGUE.slugs())
def test_a_package_is_complete(slug: str) -> None:
    package = Package(CATALOGUE.load(slug))
    spec = package.problem.spec
    counts = Counter(verdict for verdict, _ in package.submissions())

    assert counts[Verdict.ACCEPTED] >= 2
    assert counts.total() - counts[Verdict.ACCEPTED] >= 3
    assert len(spec.examples) >= 2
    assert all(example.explanation for example in spec.examples)
    assert counts[Verdict.TIME_LIMIT_EXCEEDED] or spec.growth.reject is None


def test_a_changed_package_is_always_proved_and_each_other_has_its_turn() -> None:
    slugs = [f"p{number}" for number in range(70)]
    days = [date.fromordinal(739_000 + number) for number in range(14)]

    proved = [chosen(slugs, frozenset({"p3"}), day) for day in days]

    assert all("p3" in found for found in proved)
    assert {slug for found in proved for slug in found} == {*slugs}
    assert max(map(len, proved)) < 10


def test_each_slow_submission_has_its_day() -> None:
    slow = [Path(name) for name in "abc"]

    judged_to_the_end = [
        {*slow} - rest_of(slow, date.fromordinal(739_000 + number)) for number in range(3)
    ]

    assert [len(files) for files in judged_to_the_end] == [1, 1, 1]
    assert set().union(*judged_to_the_end) == {*slow}
