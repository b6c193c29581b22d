"""`judge roadmap`: the weeks, which is now, what is solved and what is coming."""

import json
from pathlib import Path

import pytest

from tests.cli.program import RIGHT, judge, solve


def test_every_week_has_a_line_and_what_has_no_package_is_coming(workspace: Path) -> None:
    solve(workspace, RIGHT)
    judge(workspace, "run", "two-sum")

    done = judge(workspace, "roadmap")

    lines = done.out.splitlines()
    assert (done.code, done.err) == (0, "")
    assert lines[0] == ">  1  Arrays and strings             ░░░░░░░░ 1/10"
    assert [int(line[2:4]) for line in lines[:12]] == [*range(1, 13)]
    assert lines[11].endswith("coming")


def test_a_week_shows_its_days_concepts_problems_and_stages(workspace: Path) -> None:
    judge(workspace, "config", "start", "2026-02-02")

    out = judge(workspace, "roadmap", "--week", "5").out

    assert out.startswith("Week 5: REST and CRUD   02 Mar – 08 Mar, now\n")
    assert "    crud-repository  easy · http   coming\n" in out
    assert "Mini Velox, an async web framework   coming\n     1  An app object" in out


def test_the_object_has_the_same(workspace: Path) -> None:
    solve(workspace, RIGHT)
    judge(workspace, "run", "two-sum")

    weeks = judge(workspace, "roadmap", "--json").json["weeks"]

    assert [week["week"] for week in weeks if week["is_now"]] == [1]
    assert weeks[0]["problems"][0] == {
        "slug": "two-sum",
        "title": "Two Sum",
        "topic": "arrays",
        "difficulty": "easy",
        "track": "core",
        "status": "solved",
    }
    assert weeks[4]["stages"][0] == {
        "project": "mini-velox",
        "number": 1,
        "slug": "hello-asgi",
        "status": "coming",
    }


def test_it_needs_no_workspace_and_leaves_nothing(tmp_path: Path) -> None:
    done = judge(tmp_path, "roadmap", "--week", "1", "--json")

    assert done.code == 0
    assert json.loads(done.out)["weeks"][0]["focus"] == "Arrays and strings"
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("columns", ["40", "60"])
def test_a_narrow_terminal_gets_shorter_lines(workspace: Path, columns: str) -> None:
    lines = judge(workspace, "roadmap", env={"COLUMNS": columns}).out.splitlines()

    assert max(map(len, lines)) <= int(columns)
