"""`judge init`, `new` and `demo`: the first five minutes."""

import json
from pathlib import Path

import pytest

from judge.problem.catalogue import problems_root
from tests.cli.program import RIGHT, WRONG, files_below, journal, judge, solve


def test_init_makes_a_workspace_and_says_what_is_next(tmp_path: Path) -> None:
    done = judge(tmp_path, "init")

    assert (done.code, done.err) == (0, "")
    assert done.out == f"made a workspace in {tmp_path}\nNext: judge new two-sum\n"
    assert sorted(files_below(tmp_path)) == [
        ".gitattributes",
        ".judge",
        ".judge/.gitignore",
        "judge.toml",
        "solutions",
    ]


def test_init_in_a_workspace_changes_nothing(workspace: Path) -> None:
    solve(workspace, RIGHT)
    before = files_below(workspace)

    done = judge(workspace, "init")

    assert (done.code, done.out) == (0, f"`{workspace}` is a workspace already\n")
    assert files_below(workspace) == before


def test_init_keeps_the_git_attributes_that_stand(tmp_path: Path) -> None:
    (tmp_path / ".gitattributes").write_text("*.png binary", encoding="utf-8")

    judge(tmp_path, "init")

    assert (tmp_path / ".gitattributes").read_text(encoding="utf-8") == (
        "*.png binary\n"
        "# Two machines' journals are merged by keeping the lines of both.\n"
        ".judge/events.jsonl merge=union\n"
    )


def test_new_outside_a_workspace_makes_one_and_says_so(tmp_path: Path) -> None:
    done = judge(tmp_path, "new", "two-sum")

    assert (done.code, done.err) == (0, "")
    assert done.out == (
        f"made a workspace in {tmp_path}\n"
        "+ solutions/arrays/two_sum.py   easy · arrays\n"
        "Next: edit it, then  judge run\n"
    )


def test_new_with_a_typo_makes_no_workspace(tmp_path: Path) -> None:
    done = judge(tmp_path, "new", "twosum")

    assert done.code == 2
    assert files_below(tmp_path) == {}


def test_new_never_overwrites_a_solution(workspace: Path) -> None:
    file = solve(workspace, RIGHT)

    done = judge(workspace, "new", "two-sum")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: `solutions/arrays/two_sum.py` is there already, and is left as it is\n"
        "\n"
        "hint: judge run two-sum\n"
    )
    assert file.read_text(encoding="utf-8") == RIGHT


def test_a_workspace_is_found_from_a_folder_inside_it(workspace: Path) -> None:
    judge(workspace, "new", "two-sum")
    inside = workspace / "solutions" / "arrays"

    done = judge(inside, "new", "3sum")

    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("+ _3sum.py   medium · arrays\n")


def test_today_is_the_first_problem_of_the_list_that_is_not_solved(workspace: Path) -> None:
    slugs = [row["slug"] for row in judge(workspace, "list", "--json").json["problems"]]
    by_name = {slug.replace("-", "_"): slug for slug in slugs}

    first = judge(workspace, "new").out.split()[1]
    reference = problems_root() / slugs[0] / "submissions/accepted/reference.py"
    solve(workspace, reference.read_text(encoding="utf-8"), first)
    solved = judge(workspace, "run")
    second = judge(workspace, "new", "today").out.split()[1]

    assert solved.code == 0
    assert [by_name[Path(path).stem] for path in (first, second)] == slugs[:2]


def test_each_start_is_recorded(workspace: Path) -> None:
    judge(workspace, "new", "two-sum")
    judge(workspace, "new", "min-stack", "--timed")

    lines = journal(workspace).read_text(encoding="utf-8").splitlines()
    started = [json.loads(line) for line in lines]
    assert [(each["kind"], each["problem"], each["timed"]) for each in started] == [
        ("started", "two-sum", False),
        ("started", "min-stack", True),
    ]


def test_what_could_not_be_started_is_not_recorded(workspace: Path) -> None:
    solve(workspace, RIGHT)

    judge(workspace, "new", "two-sum")

    assert not journal(workspace).exists()


def test_a_timed_run_shows_the_clock_until_it_is_solved(workspace: Path) -> None:
    out = judge(workspace, "new", "two-sum", "--timed", now="2026-03-02T12:00:00+01:00").out
    solve(workspace, WRONG)
    wrong = judge(workspace, "run", now="2026-03-02T12:12:40+01:00").out
    solve(workspace, RIGHT)
    right = judge(workspace, "run", now="2026-03-02T12:19:05+01:00").out
    again = judge(workspace, "run", now="2026-03-02T12:30:00+01:00").out

    assert "The clock runs: par is 20 min\n" in out
    assert "\n  12:40 of 20 min\n" in wrong
    assert "\n  19:05 of 20 min\n" in right
    assert "of 20 min" not in again


def test_next_and_a_name_cannot_go_together(workspace: Path) -> None:
    done = judge(workspace, "new", "two-sum", "--next")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: `--next` picks the problem, so none can be named\n\nhint: judge new --next\n"
    )


def test_reset_keeps_every_earlier_file_even_within_a_second(workspace: Path) -> None:
    judge(workspace, "new", "two-sum")
    blank = solve(workspace, "").parent / "two_sum.py"
    for code in ("first = 1\n", "second = 2\n"):
        solve(workspace, code)
        assert judge(workspace, "reset", "two-sum").code == 0

    kept = workspace / "attempts" / "two-sum"
    assert {file.name: file.read_text(encoding="utf-8") for file in kept.iterdir()} == {
        "2026-03-02T110000Z.py": "first = 1\n",
        "2026-03-02T110000Z-2.py": "second = 2\n",
    }
    assert blank.read_text(encoding="utf-8").startswith('"""Two Sum · easy · arrays\n')


def test_reset_of_an_untouched_stub_keeps_no_copy(workspace: Path) -> None:
    judge(workspace, "new", "two-sum")
    before = files_below(workspace)

    done = judge(workspace, "reset")

    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("+ solutions/arrays/two_sum.py   easy · arrays\n")
    assert files_below(workspace) == before


def test_reset_of_what_was_never_started_says_how_to_start(workspace: Path) -> None:
    done = judge(workspace, "reset", "two-sum")

    assert (done.code, done.out) == (2, "")
    assert done.err == ("error: `two-sum` has not been started\n\nhint: judge new two-sum\n")


@pytest.mark.parametrize("word", ["run", "show", "reset"])
def test_today_means_the_problem_that_new_starts(workspace: Path, word: str) -> None:
    judge(workspace, "new")

    done = judge(workspace, word, "today")

    assert done.code != 2
    assert "two-sum" in done.out.lower().replace(" ", "-").replace("_", "-")


def test_the_demo_shows_the_loop_and_leaves_nothing(tmp_path: Path) -> None:
    done = judge(tmp_path, "demo", env={"TMPDIR": str(tmp_path)})

    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert [line[:9] for line in lines if line.startswith(("✗", "✓"))] == ["✗ two-sum", "✓ two-sum"]
    assert any(line.startswith("  +10 easy  ") for line in lines)
    assert lines[-1] == "Your turn: make a folder, and in it  judge new two-sum"
    assert files_below(tmp_path) == {}


def test_a_folder_that_cannot_be_written_is_told_as_one(workspace: Path) -> None:
    (workspace / "solutions" / "arrays").write_text("a file where a folder must be")

    done = judge(workspace, "new", "two-sum")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: `solutions/arrays/two_sum.py` cannot be written: file exists\n"
        "\n"
        "hint: make `solutions/arrays` a folder that you may write to\n"
    )


def test_a_journal_that_cannot_be_written_is_told_as_one(workspace: Path) -> None:
    solve(workspace, RIGHT)
    journal(workspace).mkdir()

    done = judge(workspace, "run", "two-sum")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: the journal cannot be read: Is a directory\n"
        "  --> .judge/events.jsonl\n"
        "\n"
        "hint: make it a file that you may read\n"
    )
