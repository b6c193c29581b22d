"""What is said when something is mistyped, missing or broken; all of it without a trace."""

from pathlib import Path

import pytest

from tests.cli.program import RIGHT, judge, solve

MISTAKES = {
    ("run", "twosum"): """\
error: there is no problem `twosum`

hint: did you mean `two-sum`? `judge list` shows all
""",
    ("show", "no-such-thing"): """\
error: there is no problem `no-such-thing`

hint: `judge list` shows all
""",
    ("rnu",): """\
error: there is no command `rnu`

hint: did you mean `run`?
""",
    ("stat",): """\
error: there is no command `stat`

hint: did you mean `stats`?
""",
    ("run", "--jsn"): """\
error: there is no option `--jsn`

hint: did you mean `--json`?
""",
    ("show", "--wat"): """\
error: there is no option `--wat`

hint: judge show --help
""",
    ("run", "--seed", "soon"): """\
error: invalid value for `--seed`: `soon` is not a whole number

hint: judge run --help
""",
    ("run", "--case"): """\
error: option `--case` requires an argument

hint: judge run --help
""",
    ("show", "two", "three"): """\
error: got unexpected extra argument (three)

hint: judge show --help
""",
    ("list", "--topic", "aray"): """\
error: there is no topic `aray`

hint: did you mean `arrays`?
""",
    ("run", "two-sum", "--file", "missing.py"): """\
error: there is no file `missing.py`
""",
    ("run", "two-sum"): """\
error: `two-sum` has not been started

hint: judge new two-sum
""",
    ("run",): """\
error: no problem has been started here yet

hint: judge new two-sum
""",
}


@pytest.mark.parametrize("words", MISTAKES, ids=" ".join)
def test_a_mistake_is_answered_with_what_to_do(workspace: Path, words: tuple[str, ...]) -> None:
    done = judge(workspace, *words)

    assert (done.code, done.out) == (2, "")
    assert done.err == MISTAKES[words]


def test_an_error_under_json_is_one_object_on_stdout(workspace: Path) -> None:
    done = judge(workspace, "run", "twosum", "--json")

    assert (done.code, done.err) == (2, "")
    assert done.json == {
        "schema": 1,
        "error": {
            "what": "there is no problem `twosum`",
            "where": None,
            "hint": "did you mean `two-sum`? `judge list` shows all",
        },
    }


@pytest.mark.parametrize("command", ["run", "stats"])
def test_without_a_workspace_the_hint_makes_one(tmp_path: Path, command: str) -> None:
    arguments = ("run", "two-sum") if command == "run" else ("stats",)

    done = judge(tmp_path, *arguments)

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        f"error: there is no workspace here: no `judge.toml` in `{tmp_path}` or above it\n"
        "\n"
        "hint: judge init\n"
    )


def test_last_needs_a_workspace(tmp_path: Path) -> None:
    done = judge(tmp_path, "run")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: `last` needs a workspace, and there is none here\n\nhint: judge init\n"
    )


def test_a_broken_judge_toml_is_shown_with_its_line(workspace: Path) -> None:
    (workspace / "judge.toml").write_text("format = 1\ngame full\n", encoding="utf-8")

    done = judge(workspace, "list")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: `judge.toml` is not valid TOML: expected '=' after a key in a key/value pair\n"
        "  --> judge.toml:2:6\n"
        "2 | game full\n"
        "  |      ^\n"
        "\n"
        "hint: write settings as `name = value`\n"
    )


def test_a_newer_workspace_is_left_alone(workspace: Path) -> None:
    (workspace / "judge.toml").write_text("format = 2\n", encoding="utf-8")

    done = judge(workspace, "new", "two-sum")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: this workspace has format `2`, which this judge does not know\n"
        "  --> judge.toml:1:1\n"
        "1 | format = 2\n"
        "  | ^^^^^^\n"
        "\n"
        "hint: pip install --upgrade practice-judge\n"
    )
    assert not (workspace / "solutions/arrays").exists()


def test_a_wrong_time_setting_is_the_persons_to_fix(workspace: Path) -> None:
    solve(workspace, RIGHT)

    done = judge(workspace, "run", now="tomorrow")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: `JUDGE_NOW` is not a time: `tomorrow`\n"
        "\n"
        "hint: write it as 2026-03-01T22:10:00+01:00\n"
    )


@pytest.mark.parametrize("word", ["../two-sum", "/etc", "", "\x1b[2J", "x" * 500, "🔥"])
def test_any_word_is_only_a_word(workspace: Path, word: str) -> None:
    done = judge(workspace, "show", word)

    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("error: there is no problem ")
    assert "\x1b" not in done.err
    assert len(done.err) < 300
