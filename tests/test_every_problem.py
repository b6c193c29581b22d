"""Each package is proved by its submissions: the folder of each is the verdict it must get."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.judging.run import Plan, judge_submission
from judge.judging.submission import Submission, read_submission
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.stub import stub
from judge.verdict import Verdict
from judge.worker.host import Fence

CATALOGUE = Catalogue(problems_root())
SEED = 20_261_124
SUBMISSIONS = [
    pytest.param(slug, verdict, file, id=f"{slug}/{verdict}/{file.stem}")
    for slug in CATALOGUE.slugs()
    for verdict, file in Package(CATALOGUE.load(slug)).submissions()
]


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence() as fence:
        yield fence


@pytest.mark.parametrize(("slug", "verdict", "file"), SUBMISSIONS)
def test_a_submission_gets_the_verdict_of_its_folder(
    fence: Fence, slug: str, verdict: Verdict, file: Path
) -> None:
    package = Package(CATALOGUE.load(slug))

    judgement = judge_submission(fence, package, read_submission(file), Plan(SEED))

    assert judgement.verdict is verdict, judgement.failure


@pytest.mark.parametrize("slug", CATALOGUE.slugs())
def test_the_stub_fails(fence: Fence, slug: str) -> None:
    problem = CATALOGUE.load(slug)
    submission = Submission("stub.py", stub(problem).encode())

    judgement = judge_submission(fence, Package(problem), submission, Plan(SEED))

    assert judgement.verdict is Verdict.RUN_TIME_ERROR
    assert judgement.failure is not None
    assert "NotImplementedError" in judgement.failure.message


@pytest.mark.parametrize("slug", CATALOGUE.slugs())
def test_a_package_is_complete(slug: str) -> None:
    package = Package(CATALOGUE.load(slug))
    by_verdict: dict[Verdict, int] = {}
    for verdict, _ in package.submissions():
        by_verdict[verdict] = by_verdict.get(verdict, 0) + 1

    assert by_verdict[Verdict.ACCEPTED] >= 2
    assert sum(count for verdict, count in by_verdict.items() if verdict != "accepted") >= 3
    assert len(package.problem.spec.examples) >= 2
    assert all(example.explanation for example in package.problem.spec.examples)
    slow = by_verdict.get(Verdict.TIME_LIMIT_EXCEEDED, 0)
    assert slow or package.problem.spec.growth.reject is None
