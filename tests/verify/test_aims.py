"""What a parameter's tests should reach, and values bent until they do."""

import pytest

from judge.problem.spec import Constraint, Sized
from judge.problem.types import parse_type
from judge.verdict import Plain
from judge.verify.aims import aims_of


def names(kind: str, constraint: Constraint | None) -> list[str]:
    return [aim.what for aim in aims_of(parse_type(kind), constraint)]


@pytest.mark.parametrize(
    ("kind", "constraint", "expected"),
    [
        ("int", [-5, 9], ["-5", "0", "9"]),
        ("int", [1, 9], ["1", "9"]),
        ("bool", None, ["false", "true"]),
        ("int | None", [1, 1], ["null", "1"]),
        (
            "str",
            Sized([0, 9], chars="ab"),
            [
                "0 letters",
                "1 letters",
                "2 letters",
                "the same letter all through",
                "the letter `a`",
                "the letter `b`",
            ],
        ),
        (
            "list[int]",
            Sized([1, 9], items=[1, 3]),
            [
                "1 items",
                "2 items",
                "3 items",
                "an item twice",
                "all items equal",
                "items in rising order",
                "items in falling order",
                "an item of 1",
                "an item of 3",
            ],
        ),
        (
            "ListNode",
            Sized([2, 2], items=[4, 4], cycle=True),
            ["2 nodes", "a node of 4", "a cycle", "no cycle"],
        ),
        ("node of root", None, ["the first node"]),
    ],
)
def test_aims_follow_from_type_and_constraints(
    kind: str, constraint: Constraint | None, expected: list[str]
) -> None:
    assert names(kind, constraint) == expected


@pytest.mark.parametrize(
    ("kind", "constraint", "value"),
    [
        ("int", [-5, 9], 3),
        ("float", [-5, 9], 3.5),
        ("bool", None, True),
        ("str", Sized([0, 9], chars="abc"), "cab"),
        ("list[int]", Sized([0, 9], items=[-3, 3]), [2, -1, 2]),
        ("list[str]", Sized([0, 9], items=Sized([0, 4], chars="ab")), ["b", "ab"]),
        ("list[list[int]]", Sized([0, 9], items=Sized([1, 3], items=[0, 1])), [[0, 1], [1]]),
        ("ListNode | None", Sized([0, 5], items=[-3, 3], cycle=True), [1, 2, 3]),
        ("TreeNode | None", Sized([0, 5], items=[-3, 3]), [1, None, 2, 3]),
        ("dict[str, int]", Sized([0, 2]), {"a": 1, "b": 2, "c": 3}),
    ],
)
def test_a_bent_value_meets_its_aim(kind: str, constraint: Constraint | None, value: Plain) -> None:
    aims = [*aims_of(parse_type(kind), constraint)]

    missed = [aim.what for aim in aims if not aim.is_met(aim.bent(value))]

    assert missed == []
