"""Tab: what the shells ask the program, and what it answers."""

from pathlib import Path

import pytest

from judge.problem.catalogue import Catalogue, problems_root
from tests.cli.program import Finished, files_below, judge


def offered(folder: Path, *words: str, env: dict[str, str] | None = None) -> list[str]:
    """As bash asks: all words, the last one unfinished."""
    done = completed(folder, *words, env=env)
    assert (done.code, done.err) == (0, "")
    return [line.partition(",")[2] for line in done.out.splitlines() if line]


def completed(folder: Path, *words: str, env: dict[str, str] | None = None) -> Finished:
    asked = {
        "_JUDGE_COMPLETE": "bash_complete",
        "COMP_WORDS": " ".join(("judge", *words)),
        "COMP_CWORD": str(len(words)),
    }
    return judge(folder, env={**asked, **(env or {})})


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_asks_the_program(tmp_path: Path, shell: str) -> None:
    done = judge(tmp_path, "completions", shell)

    assert (done.code, done.err) == (0, "")
    assert f"_JUDGE_COMPLETE={shell}_complete" in done.out


def test_another_shell_is_told_which_there_are(tmp_path: Path) -> None:
    done = judge(tmp_path, "completions", "csh")

    assert done.code == 2
    assert all(shell in done.err for shell in ("bash", "zsh", "fish"))


def test_commands_complete(tmp_path: Path) -> None:
    assert offered(tmp_path, "re") == ["reset", "rest", "reveal", "review"]


@pytest.mark.parametrize("command", ["new", "run", "show", "hint", "reveal", "hunt", "reset"])
def test_problems_complete_after_each_command_that_takes_one(tmp_path: Path, command: str) -> None:
    assert offered(tmp_path, command, "two") == ["two-sum"]


def test_a_name_as_python_spells_it_completes_too(tmp_path: Path) -> None:
    assert offered(tmp_path, "run", "two_s") == ["two-sum"]


def test_without_a_letter_all_problems_are_offered(tmp_path: Path) -> None:
    slugs = Catalogue(problems_root()).slugs()

    assert set(slugs) < set(offered(tmp_path, "run", ""))


def test_completing_opens_no_package_and_writes_nothing(tmp_path: Path) -> None:
    problems = tmp_path / "problems"
    (problems / "two-sum").mkdir(parents=True)
    (problems / "two-sum" / "problem.yaml").write_text("no package at all: [", encoding="utf-8")
    before = files_below(tmp_path)

    found = offered(tmp_path, "run", "two", env={"JUDGE_PROBLEMS": str(problems)})

    assert found == ["two-sum"]
    assert files_below(tmp_path) == before


def test_where_there_are_no_problems_tab_is_silent(tmp_path: Path) -> None:
    nowhere = {"JUDGE_PROBLEMS": str(tmp_path / "nowhere")}

    assert offered(tmp_path, "run", "two", env=nowhere) == []
