"""`judge import`: a folder of old solutions, judged and taken over."""

from pathlib import Path

import pytest

from tests.cli.program import RIGHT, WRONG, files_below, journal, judge


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "practice"
    folder.mkdir()
    assert judge(folder, "init").code == 0
    return folder


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A right one, a wrong one, one that does not parse, a stranger, another language."""
    folder = tmp_path / "old"
    texts = {
        "0001-two-sum.py": RIGHT,
        "two-sum/first_try.py": WRONG,
        "3sum.py": "def three_sum(:\n",
        "notes.py": "print('hello')\n",
        "two-sum/Solution.java": "class Solution {}\n",
    }
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_what_is_accepted_is_taken_over_and_the_rest_is_said(workspace: Path, old: Path) -> None:
    done = judge(workspace, "import", old)

    assert (done.code, done.err) == (0, "")
    assert done.out == (
        "✓ two-sum   0001-two-sum.py · now solutions/arrays/two_sum.py\n"
        "✗ 3sum   3sum.py · `3sum.py` has a syntax error: invalid syntax\n"
        "✗ two-sum   two-sum/first_try.py · wrong answer\n"
        "1 taken over (+12 XP) · 2 not accepted\n"
        "no problem here by the name of: notes.py\n"
        "1 file in other languages left alone\n"
    )
    assert (workspace / "solutions/arrays/two_sum.py").read_text(encoding="utf-8") == RIGHT


def test_importing_twice_records_nothing_new(workspace: Path, old: Path) -> None:
    judge(workspace, "import", old)
    before = files_below(workspace)

    done = judge(workspace, "import", old)

    assert "0 taken over (+0 XP) · 2 not accepted · 1 known already\n" in done.out
    assert files_below(workspace) == before


def test_a_file_that_stands_is_left_and_the_imported_one_kept_beside(
    workspace: Path, old: Path
) -> None:
    mine = workspace / "solutions" / "arrays" / "two_sum.py"
    mine.parent.mkdir(parents=True)
    mine.write_text("# mine\n", encoding="utf-8")

    judge(workspace, "import", old)

    assert mine.read_text(encoding="utf-8") == "# mine\n"
    kept = [*(workspace / "attempts" / "two-sum").iterdir()]
    assert [file.read_text(encoding="utf-8") for file in kept] == [RIGHT]


def test_an_import_makes_no_day_of_a_streak(workspace: Path, old: Path) -> None:
    judge(workspace, "import", old)

    stats = judge(workspace, "stats", "--json").json

    assert stats["xp"] == 12
    assert stats["streak"]["current"] == 0


def test_a_dry_run_judges_and_records_nothing(workspace: Path, old: Path) -> None:
    before = files_below(workspace)

    done = judge(workspace, "import", "--dry-run", old)

    assert done.out.splitlines()[:3] == [
        "two-sum   0001-two-sum.py",
        "3sum   3sum.py",
        "two-sum   two-sum/first_try.py",
    ]
    assert files_below(workspace) == before
    assert not journal(workspace).exists()


def test_a_place_that_does_not_exist_is_an_error(workspace: Path) -> None:
    done = judge(workspace, "import", "nowhere")

    assert done.code == 2
    assert done.err == (
        "error: there is no file or folder `nowhere`\n\nhint: judge import FOLDER\n"
    )


@pytest.mark.parametrize("game", ["quiet", "off"])
def test_a_quiet_game_is_silent_about_the_xp_of_an_import(
    workspace: Path, old: Path, game: str
) -> None:
    judge(workspace, "config", "game", game)

    done = judge(workspace, "import", old / "0001-two-sum.py")

    assert done.out.splitlines()[-1] == "1 taken over · 0 not accepted"
