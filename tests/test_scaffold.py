"""What `judge problem new` writes loads at once, and is reported as not done."""

from pathlib import Path

import pytest

from judge.errors import JudgeError
from judge.problem.load import load_problem
from judge.problem.spec import Difficulty, Topic
from judge.scaffold import Kind, Outline, write_package
from judge.verify.words import word_faults


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("slug", ["widest-pair", "3sum"])
def test_a_new_package_loads(tmp_path: Path, kind: Kind, slug: str) -> None:
    outline = Outline(slug, "A: 'B' #1", Topic.STACK, Difficulty.HARD, kind)

    files = write_package(tmp_path, outline)

    problem = load_problem(tmp_path / slug)
    assert problem.spec.title == "A: 'B' #1"
    assert (problem.spec.topic, problem.spec.difficulty) == (Topic.STACK, Difficulty.HARD)
    assert [str(file.relative_to(tmp_path / slug)) for file in files] == [
        "problem.yaml",
        "generator.py",
        "submissions/accepted/reference.py",
    ]
    assert (tmp_path / "problem.schema.json").is_file()


@pytest.mark.parametrize("kind", Kind)
def test_every_gap_of_a_new_package_is_reported(tmp_path: Path, kind: Kind) -> None:
    write_package(tmp_path, Outline("some-pair", kind=kind))

    told = {fault.what for fault in word_faults(load_problem(tmp_path / "some-pair"))}

    assert told >= {
        "`statement` is still to be written",
        "`examples[0].explanation` is still to be written",
        "`examples[1].explanation` is still to be written",
        "`hints[0]` is still to be written",
        "`hints[1]` is still to be written",
        "`hints[2]` is still to be written",
        "`explanation` is still to be written",
        "`generator.py` is still to be written",
        "`reference.py` is still to be written",
    }


def test_the_title_comes_from_the_slug(tmp_path: Path) -> None:
    write_package(tmp_path, Outline("widest-pair"))

    assert load_problem(tmp_path / "widest-pair").spec.title == "Widest Pair"


def test_a_package_that_stands_is_left_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "widest-pair"
    folder.mkdir()

    with pytest.raises(JudgeError) as caught:
        write_package(tmp_path, Outline("widest-pair"))

    assert str(caught.value) == f"`{folder}` is there already, and is left as it is"
    assert [*folder.iterdir()] == []


@pytest.mark.parametrize("slug", ["", "Two-Sum", "two_sum", "../x", "a--b", "x" * 300])
def test_a_slug_that_is_none_is_refused(tmp_path: Path, slug: str) -> None:
    with pytest.raises(JudgeError) as caught:
        write_package(tmp_path, Outline(slug))

    assert "cannot name a problem" in str(caught.value)
    assert [*tmp_path.iterdir()] == []
