"""One setting is changed, and nothing else of the file."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.settings.text import changed, write_atomically

COMMENTED = """\
# mine
format = 1
game = "full"   # not too loud
  start=2026-01-01
[editor]
game = "chess"
"""


def test_the_value_changes_and_the_comments_stay() -> None:
    assert changed(COMMENTED, "game", '"off"') == COMMENTED.replace(
        'game = "full"   #', 'game = "off"   #'
    )


def test_the_way_a_line_is_written_stays() -> None:
    assert "  start=2026-03-02\n" in changed(COMMENTED, "start", "2026-03-02")


def test_a_new_setting_stands_before_the_first_table() -> None:
    text = "format = 1\n[editor]\ngame = 1\n"

    assert changed(text, "game", '"off"') == 'format = 1\ngame = "off"\n[editor]\ngame = 1\n'


@pytest.mark.parametrize(
    ("text", "after"), [("", 'game = "off"\n'), ("a = 1", 'a = 1\ngame = "off"\n')]
)
def test_a_new_setting_stands_on_a_line_of_its_own(text: str, after: str) -> None:
    assert changed(text, "game", '"off"') == after


def test_a_setting_goes_with_its_line() -> None:
    assert changed(COMMENTED, "game", None) == COMMENTED.replace(
        'game = "full"   # not too loud\n', ""
    )


def test_line_ends_of_windows_stay() -> None:
    assert changed('format = 1\r\ngame = "full"\r\n', "game", '"off"') == (
        'format = 1\r\ngame = "off"\r\n'
    )


@given(
    st.lists(
        st.sampled_from(
            ["# game = 1", "", "format = 1", 'game = "full" # "x"', "start = 2026-01-01"]
        ),
        unique=True,
    ),
    st.sampled_from(["full", "quiet", "off"]),
)
def test_the_changed_file_says_the_new_value_and_else_the_same(lines: list[str], word: str) -> None:
    text = "\n".join(lines)

    after = tomllib.loads(changed(text, "game", f'"{word}"'))

    assert after == {**tomllib.loads(text), "game": word}


def test_a_file_is_exchanged_whole_and_keeps_its_mode(tmp_path: Path) -> None:
    file = tmp_path / "judge.toml"
    file.write_text("old", encoding="utf-8")
    file.chmod(0o640)

    write_atomically(file, "new")

    assert file.read_text(encoding="utf-8") == "new"
    assert file.stat().st_mode & 0o777 == 0o640
    assert [*tmp_path.iterdir()] == [file]


def test_a_file_that_was_not_there_appears_whole(tmp_path: Path) -> None:
    file = tmp_path / "README.md"

    write_atomically(file, "one\r\ntwo\n")

    assert file.read_bytes() == b"one\r\ntwo\n"
    assert [*tmp_path.iterdir()] == [file]
