"""Hints and the reference: the cost is said first, and nothing opens by itself."""

import json
from pathlib import Path

import pytest

from judge.problem.catalogue import Catalogue, problems_root
from tests.cli.program import RIGHT, WRONG, journal, judge, solve
from tests.cli.terminal import ANSI, on_terminal

SPEC = Catalogue(problems_root()).load("two-sum").spec
LATER = "2026-03-02T12:06:00+01:00"


def kinds(workspace: Path) -> list[str]:
    lines = journal(workspace).read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["kind"] for line in lines]


def open_all(workspace: Path, count: int) -> list[str]:
    return [judge(workspace, "hint", "--yes", now=LATER).out for _ in range(count)]


def test_the_first_hint_waits_for_a_run_or_five_minutes(workspace: Path) -> None:
    judge(workspace, "new", "two-sum")

    early = judge(workspace, "hint", now="2026-03-02T12:02:30+01:00")
    later = judge(workspace, "hint", now="2026-03-02T12:05:00+01:00")
    solve(workspace, WRONG)
    judge(workspace, "run")
    after_a_run = judge(workspace, "hint")

    assert (early.code, early.out) == (2, "")
    assert early.err == (
        "error: the first hint for `two-sum` opens after a judged run, or in 3 min\n"
        "\n"
        "hint: try something: judge run two-sum\n"
    )
    assert later.code == after_a_run.code == 0


def test_there_is_no_hint_for_what_was_never_started(workspace: Path) -> None:
    assert judge(workspace, "hint", "two-sum").err == (
        "error: `two-sum` has not been started\n\nhint: judge new two-sum\n"
    )


def test_without_a_yes_the_cost_is_said_and_nothing_opens(workspace: Path) -> None:
    judge(workspace, "new", "two-sum")

    done = judge(workspace, "hint", now=LATER)

    assert (done.code, done.err) == (0, "")
    assert done.out == (
        "With the nudge, solving this earns 9 XP instead of 10.\n"
        "Open it: judge hint two-sum --yes\n"
    )
    assert kinds(workspace) == ["started"]


def test_hints_open_one_by_one_and_are_shown_again(workspace: Path) -> None:
    judge(workspace, "new", "two-sum")

    screens = open_all(workspace, 4)

    nudge, approach, outline = (hint.strip() for hint in SPEC.hints)
    assert [[hint in screen for hint in (nudge, approach, outline)] for screen in screens] == [
        [True, False, False],
        [True, True, False],
        [True, True, True],
        [True, True, True],
    ]
    assert kinds(workspace) == ["started", "hint", "hint", "hint"]
    assert "earns 8 XP instead of 9." in screens[1]
    assert "earns 5 XP instead of 8." in screens[2]
    assert screens[3].endswith("Next: judge run, or judge reveal two-sum for a whole solution\n")


def test_no_screen_says_how_many_hints_are_left(workspace: Path) -> None:
    judge(workspace, "new", "two-sum")

    screens = "".join(open_all(workspace, 3))

    for hint in SPEC.hints:
        screens = screens.replace(hint.strip(), "")
    assert not [word for word in ("left", "of 3", "1/3", "2/3", "more hint") if word in screens]


@pytest.mark.parametrize(("hints", "xp"), [(1, 9), (2, 8), (3, 5)])
def test_what_was_said_is_what_is_paid(workspace: Path, hints: int, xp: int) -> None:
    judge(workspace, "new", "two-sum")
    said = open_all(workspace, hints)[-1]
    solve(workspace, RIGHT)

    parts = judge(workspace, "run", now=LATER).out

    assert f"earns {xp} XP instead of" in said
    # An exact half may be rounded up in the base or in the sum with its bonuses.
    assert f"+{xp} easy (" in parts or f"+{xp - 1} easy (" in parts


def test_the_reference_is_free_once_it_is_solved(workspace: Path) -> None:
    solve(workspace, RIGHT)
    judge(workspace, "run", "two-sum")

    done = judge(workspace, "reveal", "two-sum")

    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("# yours\n\ndef two_sum(nums, target):\n")
    assert "\n# the reference\n\ndef two_sum(" in done.out
    assert SPEC.explanation.strip() in done.out
    assert kinds(workspace) == ["attempt"]


def test_before_it_says_its_cost_and_shows_nothing_without_a_yes(workspace: Path) -> None:
    judge(workspace, "new", "two-sum")

    asked = judge(workspace, "reveal")
    shown = judge(workspace, "reveal", "--yes")
    again = judge(workspace, "reveal")

    assert asked.out == (
        "Solving it then earns no XP instead of 10, and the problem comes back for a review "
        "tomorrow.\n"
        "Show it: judge reveal two-sum --yes\n"
    )
    assert "# the reference" in shown.out
    assert shown.out.endswith("It comes back for a review tomorrow: judge review\n")
    assert kinds(workspace) == ["started", "reveal"]
    assert again.out.startswith("You have not solved it yet; ")


def test_what_was_revealed_is_due_on_the_next_day(workspace: Path) -> None:
    judge(workspace, "new", "two-sum")
    judge(workspace, "reveal", "--yes")

    tomorrow = judge(workspace, "today", "--json", now="2026-03-03T12:00:00+01:00").json

    assert tomorrow["reviews"] == [{"slug": "two-sum", "done": False}]


def test_with_the_game_off_no_xp_is_spoken_of(workspace: Path) -> None:
    judge(workspace, "config", "game", "off")
    judge(workspace, "new", "two-sum")

    said = judge(workspace, "hint", now=LATER).out + judge(workspace, "reveal").out

    assert "XP" not in said


@pytest.mark.parametrize(("columns", "beside"), [(120, True), (60, False)])
def test_both_programs_stand_beside_each_other_where_they_fit(
    workspace: Path, columns: int, beside: bool
) -> None:
    solve(workspace, RIGHT)
    judge(workspace, "run", "two-sum")

    screen = on_terminal(workspace, "reveal", "two-sum", columns=columns)

    titles = [line.split() for line in ANSI.sub("", screen).splitlines()[:20] if "yours" in line]
    assert titles == [["yours", "the", "reference"] if beside else ["yours"]]


def test_a_hint_is_asked_for_on_a_terminal_and_no_is_the_default(workspace: Path) -> None:
    judge(workspace, "new", "two-sum", now="2026-03-02T11:00:00+01:00")

    screen = on_terminal(workspace, "hint", typed="\n")

    assert "Open the nudge? [y/N]:" in screen
    assert "Nudge" not in screen
    assert kinds(workspace) == ["started"]
