"""By which names of files and folders a problem is recognised."""

import os
from pathlib import Path

import pytest

from judge.importing.collection import collect
from judge.importing.names import Names
from judge.problem.spec import Difficulty, Topic, Track
from judge.problem.summary import Summary


def summary(slug: str, title: str, number: int | None) -> Summary:
    return Summary(slug, title, Topic.ARRAYS, Difficulty.EASY, 1, Track.CORE, (), (), number)


NAMES = Names(
    [
        summary("two-sum", "Two Sum", 1),
        summary("3sum", "3Sum", 15),
        summary("string-to-integer-atoi", "String to Integer (atoi)", 8),
        summary("our-own", "Something of Our Own", None),
    ]
)
ROOT = Path("/collection")


@pytest.mark.parametrize(
    ("file", "slug"),
    [
        ("two-sum.py", "two-sum"),
        ("two_sum.py", "two-sum"),
        ("TwoSum.py", "two-sum"),
        ("Two Sum.py", "two-sum"),
        ("0001-two-sum.py", "two-sum"),
        ("1. Two Sum.py", "two-sum"),
        ("LC1.py", "two-sum"),
        ("leetcode_1_two_sum.py", "two-sum"),
        ("1.py", "two-sum"),
        ("two-sum/solution.py", "two-sum"),
        ("arrays/0015.3sum/main.py", "3sum"),
        ("3sum.py", "3sum"),
        ("15-3sum.py", "3sum"),
        ("_3sum.py", "3sum"),
        ("8-string-to-integer-atoi.py", "string-to-integer-atoi"),
        ("String to Integer (atoi).py", "string-to-integer-atoi"),
        ("something_of_our_own.py", "our-own"),
    ],
)
def test_a_problem_is_known_by_slug_title_or_number(file: str, slug: str) -> None:
    assert NAMES.slug_of(ROOT / file, ROOT) == slug


@pytest.mark.parametrize(
    "file", ["1-palindrome.py", "helper.py", "2.py", "sum.py", "001/a/b.txt.py"]
)
def test_a_name_that_says_something_else_is_no_problem(file: str) -> None:
    """A number in front of other words may be a number of anything."""
    expected = "two-sum" if file.startswith("001/") else None

    assert NAMES.slug_of(ROOT / file, ROOT) == expected


def test_a_collection_is_sorted_into_solutions_strangers_and_other_languages(
    tmp_path: Path,
) -> None:
    for name in ("two-sum/b.py", "two-sum/a.java", "x.py", ".git/3sum.py", "two-sum/__init__.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("pass", encoding="utf-8")

    collection = collect(tmp_path, NAMES)

    assert [(found.shown, found.slug) for found in collection.found] == [
        ("two-sum/b.py", "two-sum")
    ]
    assert collection.unknown == ("x.py",)
    assert collection.other_languages == 1


def test_a_pipe_is_passed_over_and_a_link_to_nowhere_is_told_of(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "two-sum.py")
    (tmp_path / "3sum.py").symlink_to("nowhere")
    (tmp_path / "two_sum.PY").write_text("pass", encoding="utf-8")

    collection = collect(tmp_path, NAMES)

    assert [found.shown for found in collection.found] == ["3sum.py", "two_sum.PY"]
    assert collection.unknown == ()
