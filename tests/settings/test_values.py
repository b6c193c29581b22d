"""What may be set, and how a slip is told."""

from datetime import date
from pathlib import Path

import pytest

from judge.errors import Fault, JudgeError, Place
from judge.settings.values import Game, Settings, as_toml, read_settings
from judge.workspace import create_workspace, find_workspace, parsed_settings

FILE = Path("judge.toml")


def faults_of(text: str) -> tuple[Fault, ...]:
    with pytest.raises(JudgeError) as caught:
        parsed_settings(text, FILE)
    return caught.value.faults


def test_what_is_not_set_has_its_default() -> None:
    assert parsed_settings("format = 1\n", FILE) == Settings(Game.FULL, None)


def test_a_new_workspace_has_the_defaults(tmp_path: Path) -> None:
    create_workspace(tmp_path)

    found = find_workspace(tmp_path)

    assert found is not None
    assert found.settings == Settings()


def test_settings_are_read_where_they_stand(tmp_path: Path) -> None:
    create_workspace(tmp_path)
    (tmp_path / "judge.toml").write_text('game = "quiet"\nstart = 2026-03-02\n', encoding="utf-8")

    found = find_workspace(tmp_path)

    assert found is not None
    assert found.settings == Settings(Game.QUIET, date(2026, 3, 2))


def test_a_day_may_stand_in_quotes() -> None:
    assert parsed_settings('start = "2026-03-02"', FILE).start == date(2026, 3, 2)


def test_every_fault_of_the_file_is_told_at_its_line() -> None:
    text = 'format = 1\n  gme = "full"\ngame = "loud"\nstart = 2026-03-02T10:00:00\n'

    assert faults_of(text) == (
        Fault("there is no setting `gme`", Place(FILE, 2, 3, 3), "did you mean `game`?"),
        Fault("`game` cannot be `loud`", Place(FILE, 3, 1, 4), "one of full, quiet, off"),
        Fault(
            "`start` is not a date: `2026-03-02 10:00:00`",
            Place(FILE, 4, 1, 5),
            "write it as 2026-03-02",
        ),
    )


def test_a_later_format_is_told_alone_since_its_names_may_be_right() -> None:
    assert faults_of('format = 2\ncolour = "blue"\n') == (
        Fault(
            "this workspace has format `2`, which this judge does not know",
            Place(FILE, 1, 1, 6),
            "pip install --upgrade practice-judge",
        ),
    )


@pytest.mark.parametrize(
    ("name", "word", "toml"),
    [("game", "off", '"off"'), ("start", "2026-03-02", "2026-03-02")],
)
def test_a_typed_value_becomes_toml(name: str, word: str, toml: str) -> None:
    assert as_toml(name, word) == toml


@pytest.mark.parametrize(
    ("name", "word"),
    [("game", "Full "), ("start", "soon"), ("start", "2026-02-30"), ("format", "1")],
)
def test_a_bad_value_is_refused(name: str, word: str) -> None:
    with pytest.raises(JudgeError):
        as_toml(name, word)


def test_reading_forgets_nothing() -> None:
    data: dict[str, object] = {"format": 1, "game": "off", "start": date(2026, 3, 2)}

    assert read_settings(data, "", FILE) == Settings(Game.OFF, date(2026, 3, 2))


@pytest.mark.parametrize("value", ['"1"', "true", "1.0"])
def test_a_format_that_is_no_number_is_not_taken_for_a_later_one(value: str) -> None:
    assert faults_of(f"format = {value}\n") == (
        Fault("`format` is not a whole number", Place(FILE, 1, 1, 6), "write it as format = 1"),
    )
