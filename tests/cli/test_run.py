"""`judge run` as a person meets it: verdicts, what is recorded, what is left alone."""

from pathlib import Path

import pytest

from tests.cli.program import RIGHT, WRONG, files_below, journal, judge, solve

METHOD = """\
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for position, number in enumerate(nums):
            if target - number in seen:
                return [seen[target - number], position]
            seen[number] = position
"""
BARE_METHOD = """\
def twoSum(self, nums, target):
    seen = {}
    for position, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], position]
        seen[number] = position
"""
BROKEN_CASES = """\
- input: {nums: [3, 3], target: 6}
- input: {nums: [3], target: 6}
- {nums: [1, 2], target: 3}
"""


def test_a_wrong_answer_is_shown_as_a_small_call(workspace: Path) -> None:
    solve(workspace, WRONG)

    done = judge(workspace, "run", "two-sum", "--json")

    assert (done.code, done.err) == (1, "")
    assert done.json["verdict"] == "wrong_answer"
    assert len(done.json["failure"]["arguments"]["nums"]) <= 4
    award = done.json["award"]
    assert (award["xp"], award["parts"], award["level"], award["streak_days"]) == (0, [], 0, 0)


@pytest.mark.parametrize("code", [RIGHT, METHOD, BARE_METHOD], ids=["plain", "class", "bare"])
def test_a_right_solution_is_accepted_in_each_form(workspace: Path, code: str) -> None:
    solve(workspace, code)

    done = judge(workspace, "run", "two-sum", "--json")

    assert (done.code, done.err) == (0, "")
    assert done.json["verdict"] == "accepted"
    assert done.json["failure"] is None


def test_the_first_accepted_run_pays_and_the_second_does_not(workspace: Path) -> None:
    solve(workspace, RIGHT)

    first = judge(workspace, "run", "--json").json["award"]
    second = judge(workspace, "run", "--json").json["award"]
    stats = judge(workspace, "stats", "--json").json

    reasons = [part["reason"] for part in first["parts"] if part["reason"] != "growth"]
    assert (reasons, first["streak_days"], first["next_review_days"]) == (["easy", "sharp"], 1, 4)
    assert first["xp"] == sum(part["xp"] for part in first["parts"])
    assert first["badges"] == ["First Green"]
    assert first["trio"] == {"done": ["new"], "missing": ["review", "experiment"]}
    assert (second["xp"], second["parts"], second["next_review_days"]) == (0, [], None)
    assert (stats["xp"], stats["streak"]) == (first["xp"], {"current": 1, "best": 1})


def test_a_stub_fails_and_says_where(workspace: Path) -> None:
    stub = judge(workspace, "new", "two-sum")

    done = judge(workspace, "run", "--samples", "--seed", "1")

    assert stub.code == 0
    assert done.code == 1
    first, second, *_ = done.out.splitlines()
    assert first.startswith("✗ two-sum   examples 0/3   ")
    assert second == (
        "  run-time error on example 1: NotImplementedError: write your solution here"
    )


def test_a_seed_repeats_the_same_failure(workspace: Path) -> None:
    file = solve(workspace, WRONG)

    one, other = (
        judge(workspace, "run", "two-sum", "--file", file, "--seed", "77", "--json").json
        for _ in range(2)
    )

    assert one["seed"] == 77
    assert one["failure"] == other["failure"]
    assert one["tests"] == other["tests"]


def test_a_file_is_judged_without_a_trace(tmp_path: Path) -> None:
    file = solve(tmp_path, WRONG, "elsewhere.py")
    before = files_below(tmp_path)

    done = judge(tmp_path, "run", "two-sum", "--file", file, "--json")

    assert done.code == 1
    assert done.json["award"] is None
    assert files_below(tmp_path) == before


def test_a_file_in_a_workspace_leaves_the_workspace_alone(workspace: Path) -> None:
    file = solve(workspace, RIGHT)
    before = files_below(workspace)

    done = judge(workspace, "run", "two-sum", "--file", file)

    assert done.code == 0
    assert files_below(workspace) == before


def test_samples_never_count(workspace: Path) -> None:
    solve(workspace, RIGHT)
    before = files_below(workspace)

    done = judge(workspace, "run", "--samples", "--json")

    assert done.code == 0
    assert done.json["award"] is None
    assert done.json["tests"]["hidden"] == {"passed": 0, "total": 0}
    assert files_below(workspace) == before


def test_a_failing_input_becomes_an_own_case_that_can_be_run_alone(workspace: Path) -> None:
    solve(workspace, WRONG)
    judge(workspace, "run", "--seed", "5")
    recorded = journal(workspace).read_bytes()

    wrong = judge(workspace, "run", "--case", "1", "--json")
    solve(workspace, RIGHT)
    right = judge(workspace, "run", "--case", "1", "--json")

    assert (wrong.code, right.code) == (1, 0)
    assert wrong.json["failure"]["kind"] == "own"
    assert right.json["tests"]["own"] == {"passed": 1, "total": 1}
    assert journal(workspace).read_bytes() == recorded


def test_the_same_failing_input_is_saved_once(workspace: Path) -> None:
    solve(workspace, WRONG)

    for _ in range(2):
        judge(workspace, "run", "--seed", "5")

    cases = (workspace / "solutions/arrays/two_sum.cases.yaml").read_text(encoding="utf-8")
    assert cases.count("input:") == 1


def test_a_case_that_is_not_there_is_no_verdict(workspace: Path) -> None:
    solve(workspace, RIGHT)

    done = judge(workspace, "run", "--case", "1")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: there is no own case 1: this problem has 0 own cases\n"
        "\n"
        "hint: a failing run saves its smallest input as one\n"
    )


def test_a_case_of_another_file_is_refused(workspace: Path) -> None:
    file = solve(workspace, RIGHT)

    done = judge(workspace, "run", "two-sum", "--file", file, "--case", "1")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: `--case` and `--file` cannot go together: own cases belong to the workspace\n"
        "\n"
        "hint: judge run two-sum --case 1\n"
    )


def test_last_is_the_problem_that_was_changed_last(workspace: Path) -> None:
    judge(workspace, "new", "two-sum")
    judge(workspace, "new", "3sum")
    solve(workspace, RIGHT)

    by_default = judge(workspace, "run", "--samples", "--json")
    by_name = judge(workspace, "run", "last", "--samples", "--json")

    assert by_default.json["problem"] == "two-sum"
    assert by_name.json["problem"] == "two-sum"


def test_a_broken_cases_file_is_shown_with_all_its_faults(workspace: Path) -> None:
    solve(workspace, RIGHT)
    (workspace / "solutions/arrays/two_sum.cases.yaml").write_text(BROKEN_CASES, encoding="utf-8")

    done = judge(workspace, "run")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: `[1].input.nums` has 1 item, but the constraints allow 2 to 100000\n"
        "  --> solutions/arrays/two_sum.cases.yaml:2:17\n"
        "2 | - input: {nums: [3], target: 6}\n"
        "  |                 ^\n"
        "\n"
        "error: `[2]` must be a case with `input`\n"
        "  --> solutions/arrays/two_sum.cases.yaml:3:3\n"
        "3 | - {nums: [1, 2], target: 3}\n"
        "  |   ^\n"
    )
    assert not journal(workspace).exists()


def test_a_syntax_error_costs_no_attempt(workspace: Path) -> None:
    solve(workspace, "def two_sum(nums, target)\n    return []\n")

    done = judge(workspace, "run")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: `solutions/arrays/two_sum.py` has a syntax error: expected ':'\n"
        "  --> solutions/arrays/two_sum.py:1:26\n"
        "1 | def two_sum(nums, target)\n"
        "  |                          ^\n"
    )
    assert not journal(workspace).exists()


def test_stages_that_did_not_run_do_not_look_failed(workspace: Path) -> None:
    solve(workspace, "raise ValueError('at once')\n")

    done = judge(workspace, "run", "--seed", "1")

    assert done.code == 1
    first, second, *_ = done.out.splitlines()
    assert first.startswith("✗ two-sum   examples – · hidden – · properties –   ")
    assert second == "  run-time error while loading the file: ValueError: at once"
