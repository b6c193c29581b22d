"""Bare `judge`: the day on one screen, and a welcome where there is no workspace."""

from pathlib import Path

import pytest

from tests.cli.program import RIGHT, files_below, judge, solve


def test_without_a_workspace_a_person_sees_how_to_begin(tmp_path: Path) -> None:
    done = judge(tmp_path)

    assert (done.code, done.err) == (0, "")
    assert done.out == (
        "judge: practise algorithms in your own editor, offline, with a true verdict.\n"
        "\n"
        "  judge demo          see the whole loop in a few seconds\n"
        "  judge new two-sum   make this folder your workspace and start a problem\n"
        "  judge list          what there is to practise\n"
        "  judge --help        every command\n"
    )
    assert files_below(tmp_path) == {}


def test_without_a_workspace_a_program_gets_an_error(tmp_path: Path) -> None:
    done = judge(tmp_path, "--json")

    assert done.code == 2
    assert done.json["error"]["hint"] == "judge init"


def test_the_first_day_has_a_problem_a_pick_and_an_experiment(workspace: Path) -> None:
    done = judge(workspace)

    lines = done.out.splitlines()
    assert (done.code, done.err) == (0, "")
    assert lines[:2] == [
        "Mon 2 Mar · week 1 of 12: Arrays and strings",
        "🔥 0 days, 2 freezes · trio 0/3: still two new problems, an experiment",
    ]
    assert [line.split()[0] for line in lines[3:6]] == ["new", "random", "experiment"]
    assert lines[3].startswith("  new        two-sum (easy, arrays)")
    assert lines[-1] == "Next: judge new two-sum"


def test_today_is_the_same_screen_and_looking_changes_nothing(workspace: Path) -> None:
    before = files_below(workspace)

    assert judge(workspace, "today").out == judge(workspace).out
    assert files_below(workspace) == before


def test_the_plan_stands_all_day_and_shows_what_is_done(workspace: Path) -> None:
    morning = judge(workspace, "--json").json
    judge(workspace, "new")
    solve(workspace, RIGHT)
    judge(workspace, "run")

    evening = judge(workspace, "--json", now="2026-03-02T23:00:00+01:00").json
    screen = judge(workspace).out

    assert morning["next"] == {"slug": "two-sum", "status": "new"}
    assert evening["next"] == {"slug": "two-sum", "status": "solved"}
    assert {**morning, "next": 0, "streak": 0, "trio": 0} == {
        **evening,
        "next": 0,
        "streak": 0,
        "trio": 0,
    }
    assert "\n✓ new        two-sum (easy, arrays)\n" in screen
    assert "trio 1/3: still another new problem, an experiment" in screen


def test_the_pick_is_exchanged_once_a_day(workspace: Path) -> None:
    before = judge(workspace, "--json").json

    after = judge(workspace, "today", "--reroll", "--json").json
    again = judge(workspace, "today", "--reroll")

    assert before["can_reroll"] and not after["can_reroll"]
    assert after["pick"] != before["pick"]
    assert judge(workspace, "--json").json == after
    assert (again.code, again.out) == (2, "")
    assert again.err == (
        "error: the random pick cannot be exchanged again today\n"
        "\n"
        f"hint: judge new {after['pick']['slug']}\n"
    )


def test_in_a_later_week_the_stage_of_the_project_is_said_to_be_coming(workspace: Path) -> None:
    judge(workspace, "config", "start", "2026-02-02")

    done = judge(workspace, "--json").json

    assert (done["week"], done["focus"]) == (5, "REST and CRUD")
    assert done["stage"] == {"project": "mini-velox", "stage": "hello-asgi", "status": "coming"}
    assert "Mini Velox" in judge(workspace).out


@pytest.mark.parametrize("columns", ["60", "80", "120"])
def test_no_line_is_wider_than_the_terminal(workspace: Path, columns: str) -> None:
    judge(workspace, "config", "start", "2026-02-02")

    lines = judge(workspace, env={"COLUMNS": columns}).out.splitlines()

    # A long name is there to be typed, so it is never cut. The flame takes two columns.
    short = [line for line in lines if max(map(len, line.split()), default=0) < 30]
    assert max(len(line) + line.count("🔥") for line in short) <= int(columns)


def test_a_terminal_without_signs_gets_words(workspace: Path) -> None:
    out = judge(workspace, env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}).out

    assert out.isascii()
    assert "streak 0 days, 2 freezes | trio 0/3" in out


@pytest.mark.parametrize("game", ["quiet", "off"])
def test_a_quiet_game_shows_the_plan_without_the_score(workspace: Path, game: str) -> None:
    judge(workspace, "config", "game", game)

    out = judge(workspace).out

    assert "trio" not in out
    assert "two-sum" in out


def test_json_in_front_of_a_command_is_put_right(workspace: Path) -> None:
    done = judge(workspace, "--json", "list")

    assert done.code == 2
    assert done.json["error"] == {
        "what": "`--json` belongs behind the command",
        "where": None,
        "hint": "judge list --json",
    }


def test_problems_of_ones_own_need_no_roadmap(workspace: Path, tmp_path: Path) -> None:
    problems = tmp_path / "problems"
    problems.mkdir()

    done = judge(workspace, env={"JUDGE_PROBLEMS": str(problems)})

    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Mon 2 Mar · week 1 of 12\n")
