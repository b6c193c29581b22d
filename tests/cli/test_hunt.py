"""`judge hunt`: an input of one's own finds a wrong solution out, and only then is it named."""

import json
from pathlib import Path

import pytest

from judge.problem.catalogue import problems_root
from tests.cli.program import files_below, journal, judge

WRONG_ONES = problems_root() / "two-sum" / "submissions" / "wrong_answer"
TWINS = "two_sum([3, 3], 6)"


def killed(workspace: Path) -> list[str]:
    lines = journal(workspace).read_text(encoding="utf-8").splitlines()
    events = map(json.loads, lines)
    return [event["submission"] for event in events if event["kind"] == "kill"]


def test_a_kill_is_named_shown_recorded_and_paid(workspace: Path) -> None:
    done = judge(workspace, "hunt", "two-sum", TWINS)

    assert (done.code, done.err) == (0, "")
    assert done.out == (
        "✓ finds equal values at one position\n"
        "      two_sum([3, 3], 6)\n"
        "      expected  [0, 1]\n"
        "      returned  [0, 0]\n"
        "  killed 1 wrong solution, 1 of this problem in all   +5 XP\n"
    )
    assert killed(workspace) == ["wrong_answer/finds_equal_values_at_one_position.py"]


def test_an_input_alone_is_for_the_problem_that_was_changed_last(workspace: Path) -> None:
    judge(workspace, "new", "two-sum")

    done = judge(workspace, "hunt", TWINS)

    assert done.out.startswith("✓ finds equal values at one position\n")


def test_a_kill_counts_once(workspace: Path) -> None:
    judge(workspace, "hunt", "two-sum", TWINS)

    done = judge(workspace, "hunt", "two-sum", "{nums: [4, 4], target: 8}")

    assert done.out.splitlines()[0] == "✓ finds equal values at one position   (killed before)"
    assert done.out.splitlines()[-1] == "  nothing new, 1 of this problem in all"
    assert len(killed(workspace)) == 1


def test_what_is_alive_is_neither_named_nor_shown(workspace: Path) -> None:
    judge(workspace, "hunt", "two-sum", TWINS)

    shown = judge(workspace, "hunt", "two-sum", "--show")

    assert shown.code == 0
    dead = WRONG_ONES / "finds_equal_values_at_one_position.py"
    assert dead.read_text(encoding="utf-8").strip() in shown.out
    for file in WRONG_ONES.iterdir():
        assert (file == dead) == (file.stem in shown.out)


def test_before_a_kill_there_is_nothing_to_show(workspace: Path) -> None:
    done = judge(workspace, "hunt", "two-sum", "--show")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: a wrong solution is shown once you have killed it, and you have killed none here\n"
        "\n"
        "hint: judge hunt two-sum INPUT\n"
    )


def test_an_input_that_finds_nothing_out_is_no_event(workspace: Path) -> None:
    before = files_below(workspace)

    done = judge(workspace, "hunt", "two-sum", "two_sum([1, 5], 6)")

    assert (done.code, done.err) == (0, "")
    assert done.out == (
        "✗ every wrong solution answers this input rightly\n"
        "  think of what a hasty solution forgets: the smallest, the equal, the negative\n"
    )
    assert files_below(workspace) == before


def test_own_cases_hunt_when_no_input_is_given(workspace: Path) -> None:
    judge(workspace, "new", "two-sum")
    cases = workspace / "solutions" / "arrays" / "two_sum.cases.yaml"
    cases.write_text(
        "- input: {nums: [1, 5], target: 6}\n- input: {nums: [3, 3], target: 6}\n", encoding="utf-8"
    )

    first = judge(workspace, "hunt", "--case", "1")
    both = judge(workspace, "hunt")

    assert first.out.startswith("✗ every wrong solution answers this input rightly\n")
    assert both.out.startswith("✓ finds equal values at one position\n")


def test_an_invalid_input_is_refused_with_the_reason(workspace: Path) -> None:
    done = judge(workspace, "hunt", "two-sum", "two_sum([3], 6)")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: this is no valid input: `nums` has 1 item, but the constraints allow 2 to 100000\n"
        "\n"
        "hint: judge show two-sum\n"
    )


def test_the_validator_of_the_package_is_asked(workspace: Path) -> None:
    done = judge(workspace, "hunt", "two-sum", "two_sum([1, 2], 6)")

    assert done.code == 2
    assert done.err.startswith("error: this is no valid input: ")


def test_without_own_cases_the_form_of_an_input_is_told(workspace: Path) -> None:
    done = judge(workspace, "hunt", "min-stack")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: there is no input to hunt with: you have no own cases for this problem yet\n"
        "\n"
        "hint: give one as `it = MinStack(…); it.push(…)`\n"
    )


def test_calls_of_a_class_are_hunted_with_as_they_are_shown(workspace: Path) -> None:
    calls = "it = MinStack(); it.push(-2); it.push(-2); it.pop(); it.getMin()"

    done = judge(workspace, "hunt", "min-stack", calls)

    assert done.out.startswith("✓ does not note an equal minimum\n      it = MinStack()\n")


@pytest.mark.parametrize("game", ["quiet", "off"])
def test_a_quiet_game_is_silent_about_the_xp_of_a_kill(workspace: Path, game: str) -> None:
    judge(workspace, "config", "game", game)

    done = judge(workspace, "hunt", "two-sum", TWINS)

    assert done.out.splitlines()[-1] == "  killed 1 wrong solution, 1 of this problem in all"
