"""Two programs have one shape if they differ in names, layout and comments alone."""

import pytest

from judge.judging.shape import shape_hash

PROGRAM = b"""
def two_sum(nums, target):
    seen = {}
    for place, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], place]
        seen[number] = place
"""
RENAMED = b'''
def twoSum(a, t):
    """Find the two."""
    d = {}  # what has gone by
    for i, x in enumerate(a):

        if (t - x) in d:
            return [d[t-x], i]
        d[x] = i
'''


def test_names_layout_and_comments_do_not_matter() -> None:
    assert shape_hash(PROGRAM) == shape_hash(RENAMED) != ""


@pytest.mark.parametrize(
    "change",
    [
        (b"enumerate", b"reversed"),
        (b"target - number in", b"number - target in"),
        (b"{}", b"dict()"),
        (b"seen[number] = place", b"seen[place] = number"),
        (b"[seen[target - number], place]", b"(seen[target - number], place)"),
    ],
)
def test_a_change_of_meaning_changes_the_shape(change: tuple[bytes, bytes]) -> None:
    assert change[0] in PROGRAM

    assert shape_hash(PROGRAM.replace(*change)) != shape_hash(PROGRAM)


@pytest.mark.parametrize(
    "source",
    [b"def f(:", b"x = 1\0", b"(" * 5_000, b"\xff", b"x = " + b"-" * 100_000 + b"1"],
)
def test_what_cannot_be_parsed_has_no_shape(source: bytes) -> None:
    assert shape_hash(source) == ""


def test_an_odd_escape_is_no_matter() -> None:
    assert shape_hash(b'x = "\\d"') != ""


def test_a_long_sum_is_no_trouble() -> None:
    assert shape_hash(b"x = " + b" + ".join([b"y"] * 500)) != ""
