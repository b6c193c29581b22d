"""`judge list`, `show` and `stats`: what there is, and where one stands."""

from pathlib import Path

from judge.problem.catalogue import Catalogue, problems_root
from tests.cli.program import RIGHT, WRONG, files_below, judge, solve

SLUGS = set(Catalogue(problems_root()).slugs())


def test_every_problem_is_listed_once(tmp_path: Path) -> None:
    done = judge(tmp_path, "list", "--json")

    slugs = [problem["slug"] for problem in done.json["problems"]]
    assert (done.code, done.err) == (0, "")
    assert len(slugs) == len(SLUGS)
    assert set(slugs) == SLUGS


def test_the_list_follows_the_weeks_of_the_roadmap(tmp_path: Path) -> None:
    done = judge(tmp_path, "list", "--json")

    weeks = [problem["week"] for problem in done.json["problems"]]
    assert weeks == sorted(weeks)


def test_a_topic_narrows_the_list(tmp_path: Path) -> None:
    done = judge(tmp_path, "list", "--topic", "stack", "--json")

    topics = {problem["topic"] for problem in done.json["problems"]}
    assert topics == {"stack"}


def test_the_list_knows_what_was_started_tried_and_solved(workspace: Path) -> None:
    def status() -> str:
        rows = judge(workspace, "list", "--topic", "arrays", "--json").json["problems"]
        return str(next(row["status"] for row in rows if row["slug"] == "two-sum"))

    seen = [status()]
    judge(workspace, "new", "two-sum")
    seen.append(status())
    for code in (WRONG, RIGHT, WRONG):
        solve(workspace, code)
        judge(workspace, "run", "two-sum")
        seen.append(status())

    assert seen == ["new", "started", "tried", "solved", "solved"]


def test_show_needs_no_workspace_and_writes_nothing(tmp_path: Path) -> None:
    done = judge(tmp_path, "show", "two-sum")

    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Two Sum easy · arrays\n\nYou are given a list of integers `nums`")
    assert "    two_sum([8, 1, 20, 5], 13)" in done.out
    assert "2 <= len(nums) <= 100,000" in done.out
    assert files_below(tmp_path) == {}


def test_a_new_workspace_has_no_xp_and_no_streak(workspace: Path) -> None:
    stats = judge(workspace, "stats", "--json").json

    assert (stats["xp"], stats["level"]) == (0, 0)
    assert stats["streak"] == {"current": 0, "best": 0}
    assert {topic["solved"] for topic in stats["topics"]} == {0}


def test_solving_on_two_days_makes_a_streak_that_a_missed_day_ends(workspace: Path) -> None:
    solve(workspace, RIGHT)
    judge(workspace, "run", "two-sum", now="2026-03-02T12:00+01:00")
    judge(workspace, "new", "valid-parentheses")
    reference = problems_root() / "valid-parentheses/submissions/accepted/reference.py"
    solve(workspace, reference.read_text(encoding="utf-8"), "solutions/stack/valid_parentheses.py")
    judge(workspace, "run", "valid-parentheses", now="2026-03-03T12:00+01:00")

    same_day, next_day, later = (
        judge(workspace, "stats", "--json", now=now).json["streak"]
        for now in ("2026-03-03T20:00+01:00", "2026-03-04T20:00+01:00", "2026-03-09T20:00+01:00")
    )

    assert same_day == {"current": 2, "best": 2}
    assert next_day == {"current": 2, "best": 2}
    assert later == {"current": 0, "best": 2}


def test_an_unreadable_line_costs_nothing_else(workspace: Path) -> None:
    solve(workspace, RIGHT)
    earned = judge(workspace, "run", "two-sum", "--json").json["award"]["xp"]
    with (workspace / ".judge/events.jsonl").open("ab") as file:
        file.write(b'{"schema": 1, "kind": "att')

    done = judge(workspace, "stats", "--json")
    again = judge(workspace, "run", "two-sum", "--json")

    assert done.code == 0
    assert done.json["xp"] == earned
    assert done.err == (
        "warning: one attempt is unreadable and was left out of your XP\n"
        "  --> .judge/events.jsonl:2\n"
    )
    assert again.code == 0
    assert again.json["award"]["xp"] == 0
