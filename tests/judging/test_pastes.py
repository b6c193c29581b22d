"""Right solutions as people really paste them, each of which must be accepted."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.judging.run import Plan, judge_submission
from judge.judging.submission import read_submission
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.verdict import Verdict
from judge.worker.host import Fence
from tests.recursion import is_cut_short

CATALOGUE = Catalogue(problems_root())
ACCEPTED = Path(__file__).parents[1] / "pastes" / "accepted"
PASTES = [
    pytest.param(
        file,
        id=f"{file.parent.name}/{file.stem}",
        marks=pytest.mark.skipif(is_cut_short(file), reason="CPython 3.12 cuts it short"),
    )
    for file in ACCEPTED.glob("*/*.py")
]
SEED = 20_261_124


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence() as fence:
        yield fence


@pytest.mark.parametrize("file", PASTES)
def test_a_right_solution_is_accepted_however_it_is_written(fence: Fence, file: Path) -> None:
    package = Package(CATALOGUE.load(file.parent.name))

    judgement = judge_submission(fence, package, read_submission(file), Plan(SEED))

    assert judgement.verdict is Verdict.ACCEPTED, judgement.failure


def test_the_pastes_cover_every_kind_of_problem() -> None:
    problems = {file.parent.name for file in ACCEPTED.glob("*/*.py")}

    assert len(PASTES) >= 30
    assert len(problems) >= 14
