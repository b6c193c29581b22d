"""`judge verify` and `judge problem new` as a person meets them."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.verify.samples import SAMPLES, SLUG, edit, quick_copy


def judge(root: Path, *words: str, **env: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "judge", *words],
        cwd=root,
        env={
            **{name: value for name, value in os.environ.items() if name != "COLUMNS"},
            "JUDGE_PROBLEMS": str(root),
            "PYTHONIOENCODING": "utf-8",
            **env,
        },
        capture_output=True,
        text=True,
        timeout=100,
    )


def test_a_sound_package_exits_0_with_a_table(tmp_path: Path) -> None:
    quick_copy(tmp_path)

    done = judge(tmp_path, "verify", SLUG)

    assert done.returncode == 0, done.stderr
    head, row = done.stdout.splitlines()
    assert head.split() == [
        "package", "accepted", "wrong", "slow", "valid", "gaps", "laws", "mutants", "ratios",
        "limit", "s",
    ]  # fmt: skip
    assert row.split()[:9] == [
        "✓", "widest-pair", "2/2", "3/3", "0/0", "100%", "0/10", "2/2", "26/26",
    ]  # fmt: skip
    assert done.stderr.startswith("1/1 widest-pair: sound (")


def test_a_narrow_terminal_gets_the_columns_that_it_has_room_for(tmp_path: Path) -> None:
    quick_copy(tmp_path)

    done = judge(tmp_path, "verify", SLUG, "--no-mutants", COLUMNS="60")

    head, row = done.stdout.splitlines()
    assert head.split() == ["package", "accepted", "wrong", "slow", "laws", "mutants", "s"]
    assert max(len(head), len(row)) <= 60


def test_what_falls_short_exits_1_with_the_place(tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    edit(folder / "problem.yaml", ("    explanation: There is only one pair.\n", ""))

    done = judge(tmp_path, "verify", SLUG, "--no-mutants")

    assert done.returncode == 1
    assert done.stdout.partition("\n\n")[2] == (
        "error: example 2 has no `explanation`\n"
        "  --> widest-pair/problem.yaml:28:5\n"
        "28 |   - input: {nums: [4, 4]}\n"
        "   |     ^\n"
    )
    assert done.stderr.startswith("1/1 widest-pair: 1 problem (")


def test_json_is_one_object_for_all_packages(tmp_path: Path) -> None:
    quick_copy(tmp_path)

    done = judge(tmp_path, "verify", "--json", "--no-mutants")

    (package,) = json.loads(done.stdout)["packages"]
    assert package["slug"] == SLUG
    assert package["sound"] is True
    assert package["submissions"] == {
        "accepted": {"right": 2, "total": 2},
        "wrong_answer": {"right": 3, "total": 3},
    }
    assert package["coverage"] == {"aims": 10, "missing": {}}
    assert [law["name"] for law in package["properties"]] == [
        "reversing_keeps_the_width",
        "the_ends_are_the_widest_pair_once_they_are_equal",
    ]
    assert package["growth"] == {"slowest_accepted": None, "fastest_slow": None}
    assert package["mutants"] is None
    assert package["problems"] == []


def test_several_processes_find_the_same(tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    shutil.copytree(folder, tmp_path / "copied-pair")
    edit(tmp_path / "copied-pair" / "problem.yaml", ("difficulty: easy", "difficulty: cosy"))

    done = judge(tmp_path, "verify", "--jobs", "2", "--no-mutants", "--json")

    packages = json.loads(done.stdout)["packages"]
    assert [(each["slug"], each["sound"]) for each in packages] == [
        ("copied-pair", False),
        (SLUG, True),
    ]
    assert done.returncode == 1


def test_a_single_package_is_shared_out_and_comes_to_the_same() -> None:
    alone = judge(SAMPLES, "verify", SLUG, "--jobs", "1", "--no-mutants", "--json")
    shared = judge(SAMPLES, "verify", SLUG, "--jobs", "2", "--no-mutants", "--json")

    (one,), (other,) = (json.loads(done.stdout)["packages"] for done in (alone, shared))
    measured = {"seconds", "limits", "growth"}
    assert one["submissions"]["time_limit_exceeded"] == {"right": 1, "total": 1}
    assert {key: one[key] for key in one.keys() - measured} == {
        key: other[key] for key in other.keys() - measured
    }
    for package in (one, other):
        assert package["growth"]["fastest_slow"]["file"] == "compares_all_pairs.py"
        assert package["growth"]["slowest_accepted"]["ratio"] < 10
        assert package["limits"]["fastest_slow"] >= 1.5


def test_a_fault_of_the_whole_package_is_told_once(tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    edit(folder / "problem.yaml", ("difficulty: easy", "difficulty: cosy"))

    done = judge(tmp_path, "verify", SLUG, "--jobs", "2", "--no-mutants", "--json")

    (package,) = json.loads(done.stdout)["packages"]
    assert [fault["what"] for fault in package["problems"]] == [
        "`difficulty` cannot be the text `cosy`"
    ]


def test_an_unknown_problem_is_the_callers_mistake(tmp_path: Path) -> None:
    quick_copy(tmp_path)

    done = judge(tmp_path, "verify", "widest-pear")

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == (
        "error: there is no problem `widest-pear`\n\n"
        "hint: did you mean `widest-pair`? `judge list` shows all\n"
    )


@pytest.mark.parametrize("kind", ["function", "in_place", "class"])
def test_a_new_problem_is_verified_as_not_done(tmp_path: Path, kind: str) -> None:
    made = judge(tmp_path, "problem", "new", "my-pair", "--kind", kind)
    done = judge(tmp_path, "verify", "my-pair")

    assert made.returncode == 0, made.stderr
    assert made.stdout.splitlines()[-1] == "Next: replace each TODO, then  judge verify my-pair"
    assert done.returncode == 1
    assert "`statement` is still to be written" in done.stdout


def test_a_new_problem_goes_where_it_is_told(tmp_path: Path) -> None:
    made = judge(tmp_path, "problem", "new", "my-pair", "--into", "mine", "--title", "Ours")

    assert (tmp_path / "mine" / "my-pair" / "problem.yaml").is_file()
    assert made.stdout.splitlines()[-1] == (
        "Next: replace each TODO, then  JUDGE_PROBLEMS=mine judge verify my-pair"
    )


def test_a_problem_that_stands_is_not_overwritten(tmp_path: Path) -> None:
    judge(tmp_path, "problem", "new", "my-pair")
    before = (tmp_path / "my-pair" / "problem.yaml").read_text(encoding="utf-8")

    again = judge(tmp_path, "problem", "new", "my-pair", "--title", "Other")

    assert again.returncode == 2
    assert "is there already, and is left as it is" in again.stderr
    assert (tmp_path / "my-pair" / "problem.yaml").read_text(encoding="utf-8") == before
