"""`judge log`: a note, the files that it is about, and what it earns."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.program import COMMAND, environment, files_below, journal, judge, solve
from tests.diary.repositories import git, run


def touched(file: Path, time: float) -> None:
    os.utime(file, (time, time))


def test_a_note_names_the_files_that_have_changed_and_earns_once_a_day(tmp_path: Path) -> None:
    judge(tmp_path, "init")
    solve(tmp_path, "# an experiment\n")

    first = judge(tmp_path, "log", "sets beat lists", now="2026-03-02T12:00:00+01:00")
    touched(tmp_path / "solutions/arrays/two_sum.py", 1_772_450_000.0)  # 12:13 that day
    second = judge(tmp_path, "log", "twice as fast", now="2026-03-02T13:00:00+01:00")

    assert (first.code, first.err) == (0, "")
    assert first.out == "noted · solutions/arrays/two_sum.py\n  +10 experiment  = 10 XP\n"
    assert second.out == "noted · solutions/arrays/two_sum.py\n"


def test_a_note_without_a_changed_file_earns_nothing(tmp_path: Path) -> None:
    judge(tmp_path, "init")
    old = solve(tmp_path, "# long ago\n")
    touched(old, 1_700_000_000.0)

    done = judge(tmp_path, "log", "read about heaps")

    assert done.out == "noted; no file has changed\n"
    assert judge(tmp_path, "stats", "--json").json["xp"] == 0


def test_in_a_fresh_clone_no_file_counts_as_changed(workspace: Path) -> None:
    """The files of a clone are new on the disk, and yet nobody has worked on them."""
    solve(workspace, "# mine\n")
    git(workspace, "add", ".")
    git(workspace, "commit", "--quiet", "-m", "before", now="2026-01-01T12:00:00+01:00")
    other = workspace.parent / "other"
    git(workspace, "clone", "--quiet", str(workspace), str(other))

    done = run(other, "log", "hello", now="2026-03-02T12:00:00+01:00")

    assert done.out == "noted; no file has changed\n"


def test_words_are_joined(tmp_path: Path) -> None:
    judge(tmp_path, "init")

    judge(tmp_path, "log", "two", "words")

    (line,) = journal(tmp_path).read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["text"] == "two words"


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (b"one\r\n\ntwo \xc3\xa9\n", "one\n\ntwo \u00e9"),
        (b"caf\xe9 in Latin-1", "caf\ufffd in Latin-1"),
    ],
)
def test_text_comes_from_standard_input_whatever_its_bytes(
    tmp_path: Path, given: bytes, text: str
) -> None:
    judge(tmp_path, "init")

    strict = environment(tmp_path) | {"PYTHONIOENCODING": "utf-8:strict"}
    subprocess.run([*COMMAND, "log", "-"], cwd=tmp_path, env=strict, input=given, check=True)

    (line,) = journal(tmp_path).read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["text"] == text


def test_control_characters_do_not_get_into_the_journal(tmp_path: Path) -> None:
    judge(tmp_path, "init")

    judge(tmp_path, "log", "red \x1b[31m text\r\nnext \u202e line  ")

    (line,) = journal(tmp_path).read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["text"] == "red [31m text\nnext  line"


def test_a_note_that_says_nothing_is_an_error(tmp_path: Path) -> None:
    judge(tmp_path, "init")
    before = files_below(tmp_path)

    empty, missing = judge(tmp_path, "log", "  \n"), judge(tmp_path, "log")

    assert (empty.code, missing.code) == (2, 2)
    assert empty.err == (
        'error: there is nothing to note\n\nhint: judge log "what I tried, what I saw"\n'
    )
    assert missing.err == (
        "error: `judge log` needs the words to write down\n"
        "\n"
        'hint: judge log "what I tried, what I saw"\n'
    )
    assert files_below(tmp_path) == before


def test_a_link_that_leads_nowhere_is_no_changed_file(tmp_path: Path) -> None:
    judge(tmp_path, "init")
    (tmp_path / "notes").symlink_to("nowhere")

    done = judge(tmp_path, "log", "still here")

    assert (done.code, done.out, done.err) == (0, "noted; no file has changed\n", "")


def test_a_note_from_a_clock_a_year_ahead_does_not_hide_the_changes_until_then(
    tmp_path: Path,
) -> None:
    judge(tmp_path, "init")
    judge(tmp_path, "log", "from the future", now="2027-03-02T12:00:00+01:00")
    touched(solve(tmp_path, "# an experiment\n"), 1_772_450_000.0)

    done = judge(tmp_path, "log", "back again", now="2026-03-02T13:00:00+01:00")

    assert done.out == "noted · solutions/arrays/two_sum.py\n  +10 experiment  = 10 XP\n"
