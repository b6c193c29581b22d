"""`judge config` and `judge rest`: what a person sets and declares."""

import json
from pathlib import Path

from tests.cli.program import files_below, journal, judge


def test_config_lists_each_setting_with_its_meaning(workspace: Path) -> None:
    done = judge(workspace, "config")

    assert (done.code, done.err) == (0, "")
    assert done.out == (
        "format  1     the edition of this file; judge keeps it\n"
        "game    full  full, quiet (XP and streaks only when asked for) or off\n"
        "start   –     the first day of the roadmap; unless set, the day of first use\n"
        "\n"
        "Set one: judge config game quiet\n"
    )


def test_a_setting_is_set_and_the_comments_stay(workspace: Path) -> None:
    file = workspace / "judge.toml"
    before = file.read_text(encoding="utf-8")

    done = judge(workspace, "config", "game", "quiet")

    assert (done.code, done.out, done.err) == (0, "game = quiet\n", "")
    assert file.read_text(encoding="utf-8") == before + 'game = "quiet"\n'
    assert judge(workspace, "config", "game").out == "quiet\n"
    assert judge(workspace, "config", "--json").json == {
        "schema": 1,
        "settings": {"format": "1", "game": "quiet", "start": None},
    }


def test_a_setting_goes_back_to_its_default(workspace: Path) -> None:
    before = files_below(workspace)
    judge(workspace, "config", "start", "2026-03-02")

    done = judge(workspace, "config", "start", "--default")

    assert done.code == 0
    assert files_below(workspace) == before


def test_a_bad_value_changes_nothing(workspace: Path) -> None:
    before = files_below(workspace)

    done = judge(workspace, "config", "game", "quite")

    assert (done.code, done.out) == (2, "")
    assert done.err == "error: `game` cannot be `quite`\n\nhint: did you mean `quiet`?\n"
    assert files_below(workspace) == before


def test_a_misspelt_setting_gets_a_suggestion(workspace: Path) -> None:
    assert judge(workspace, "config", "gmae", "off").err == (
        "error: there is no setting `gmae`\n\nhint: did you mean `game`?\n"
    )


def test_a_fault_in_the_file_is_shown_and_can_be_mended_by_setting(workspace: Path) -> None:
    (workspace / "judge.toml").write_text('format = 1\ngame = "loud"\n', encoding="utf-8")

    broken = judge(workspace, "list")
    mended = judge(workspace, "config", "game", "off")

    assert broken.code == 2
    assert broken.err == (
        "error: `game` cannot be `loud`\n"
        "  --> judge.toml:2:1\n"
        '2 | game = "loud"\n'
        "  | ^^^^\n"
        "\n"
        "hint: one of full, quiet, off\n"
    )
    assert (mended.code, mended.err) == (0, "")
    assert judge(workspace, "list").code == 0


def test_rest_is_recorded(workspace: Path) -> None:
    one = judge(workspace, "rest", "tomorrow")
    some = judge(workspace, "rest", "2026-12-24..2027-01-02")

    assert (one.out, some.out) == (
        "2026-03-03 is a day of rest\n",
        "2026-12-24 to 2027-01-02: 10 days of rest\n",
    )
    lines = journal(workspace).read_text(encoding="utf-8").splitlines()
    assert [(each["kind"], each["first"], each["last"]) for each in map(json.loads, lines)] == [
        ("rest", "2026-03-03", "2026-03-03"),
        ("rest", "2026-12-24", "2027-01-02"),
    ]


def test_a_past_day_cannot_be_rested(workspace: Path) -> None:
    done = judge(workspace, "rest", "2026-03-01..2026-03-04")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: 2026-03-01 is past: rest is declared beforehand, for a day that is over "
        "stays as it was\n"
        "\n"
        "hint: a missed day is bridged by a freeze, if you hold one\n"
    )
    assert not journal(workspace).exists()


def test_a_value_and_its_default_cannot_both_be_meant(workspace: Path) -> None:
    done = judge(workspace, "config", "start", "2026-03-02", "--default")

    assert done.code == 2
    assert done.err == (
        "error: a VALUE and `--default` cannot go together\n\nhint: judge config start --default\n"
    )
    assert judge(workspace, "config", "start").out == "\n"
