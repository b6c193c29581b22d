"""Problems are found by slug, and only by names that the catalogue lists."""

import pytest

from judge.errors import JudgeError
from judge.problem.catalogue import Catalogue, problems_root
from tests.problem.packages import FUNCTION, report, write_package


@pytest.fixture
def catalogue(tmp_path):
    write_package(tmp_path, FUNCTION)
    broken = tmp_path / "a-broken-one"
    broken.mkdir()
    (broken / "problem.yaml").write_text("title: [")
    (tmp_path / "no-problem").mkdir()
    (tmp_path / "roadmap.yaml").touch()
    return Catalogue(tmp_path)


def test_slugs_are_the_folders_with_a_spec_in_order(catalogue):
    assert catalogue.slugs() == ("a-broken-one", "pair-sum")


@pytest.mark.parametrize("word", ["pair-sum", "pair_sum", "Pair-Sum", "PAIR_SUM", " pair-sum "])
def test_a_problem_is_found_however_it_is_spelt(catalogue, word):
    assert catalogue.find(word).slug == "pair-sum"


@pytest.mark.parametrize(
    ("word", "message"),
    [
        (
            "pairsum",
            "there is no problem `pairsum` (did you mean `pair-sum`? `judge list` shows all)\n",
        ),
        ("zebra", "there is no problem `zebra` (`judge list` shows all)\n"),
        ("", "there is no problem `` (`judge list` shows all)\n"),
        ("no-problem", "there is no problem `no-problem` (`judge list` shows all)\n"),
        ("../pair-sum", "there is no problem `../pair-sum`"
         " (did you mean `pair-sum`? `judge list` shows all)\n"),
        ("/etc", "there is no problem `/etc` (`judge list` shows all)\n"),
        (".", "there is no problem `.` (`judge list` shows all)\n"),
        ("x" * 500, f"there is no problem `{'x' * 39}…` (`judge list` shows all)\n"),
    ],
)  # fmt: skip
def test_an_unknown_word_gets_a_suggestion_and_never_a_path(catalogue, tmp_path, word, message):
    with pytest.raises(JudgeError) as caught:
        catalogue.find(word)

    assert report(caught.value, tmp_path) == message


def test_a_walk_over_all_problems_names_the_broken_one(catalogue):
    with pytest.raises(JudgeError, match=r"^this is not YAML"):
        list(catalogue)


def test_the_variable_chooses_the_folder_of_problems(tmp_path, monkeypatch):
    monkeypatch.setenv("JUDGE_PROBLEMS", str(tmp_path))

    assert problems_root() == tmp_path


def test_a_variable_that_names_no_folder_is_an_error(tmp_path, monkeypatch):
    monkeypatch.setenv("JUDGE_PROBLEMS", str(tmp_path / "gone"))

    with pytest.raises(JudgeError, match=r"which is not a folder$"):
        problems_root()


def test_a_checkout_reads_its_own_problems(monkeypatch):
    monkeypatch.delenv("JUDGE_PROBLEMS", raising=False)

    root = problems_root()

    assert (root / "two-sum" / "problem.yaml").is_file()


def test_every_shipped_problem_loads(monkeypatch):
    monkeypatch.delenv("JUDGE_PROBLEMS", raising=False)

    problems = list(Catalogue(problems_root()))

    assert "two-sum" in {problem.slug for problem in problems}
