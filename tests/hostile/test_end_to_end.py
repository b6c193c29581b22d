"""Cheats through the real program: the verdict is right, and nothing odd reaches the screen."""

import shutil
from pathlib import Path

import pytest

from tests.cli.program import Finished, judge
from tests.hostile.corpus import FOLDER

CHEATS = [  # None of them harms anything, at whatever level this machine offers.
    "accepted/prints_control_characters",
    "output_limit_exceeded/announces_a_huge_frame",
    "run_time_error/answers_while_it_is_loaded",
    "run_time_error/exits_with_success",
    "run_time_error/forges_trouble",
    "run_time_error/raises_what_cannot_be_shown",
    "run_time_error/raises_with_control_characters",
    "run_time_error/sends_a_deep_frame",
    "run_time_error/speaks_before_it_is_asked",
    "wrong_answer/equals_everything",
    "wrong_answer/knows_the_examples",
    "wrong_answer/prints_a_verdict",
    "wrong_answer/returns_a_million_digits",
    "wrong_answer/returns_colliding_integers",
    "wrong_answer/returns_lone_surrogates",
]
ODD_NAME = "a\x1b[2J\u202eb.py"


@pytest.mark.parametrize("name", CHEATS)
def test_a_cheat_gets_the_verdict_of_its_folder(tmp_path: Path, name: str) -> None:
    file = FOLDER / f"{name}.py"

    told = judge(tmp_path, "run", "two-sum", "--file", file, "--json")
    shown = judge(tmp_path, "run", "two-sum", "--file", file)

    assert told.json["verdict"] == name.partition("/")[0]
    assert told.code == shown.code == (0 if name.startswith("accepted") else 1)
    assert told.out.isascii()
    assert _odd_characters(shown) == set()


def test_an_odd_file_name_is_escaped_everywhere(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "wrong_answer" / "returns_none.py", tmp_path / ODD_NAME)
    (tmp_path / f"x{ODD_NAME}").write_text("def two_sum(nums, target)\n")

    runs = [
        judge(tmp_path, "run", "two-sum", "--file", ODD_NAME),
        judge(tmp_path, "run", "two-sum", "--file", ODD_NAME, "--json"),
        judge(tmp_path, "run", "two-sum", "--file", f"x{ODD_NAME}"),
        judge(tmp_path, "run", "two-sum", "--file", f"missing{ODD_NAME}"),
    ]

    assert [run.code for run in runs] == [1, 1, 2, 2]
    assert [_odd_characters(run) for run in runs] == [set()] * 4


def _odd_characters(run: Finished) -> set[str]:
    text = (run.out + run.err).replace("\n", "")
    return {character for character in text if not character.isprintable()}
