"""A complaint about a constraint says what the value has and what is allowed."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.problem.arguments import arguments_complaint
from judge.problem.spec import Constraint
from judge.problem.types import parse_type


def complaint(params: dict[str, str], constraints: object, **arguments: object) -> str | None:
    found = arguments_complaint(
        {name: parse_type(text) for name, text in params.items()},
        msgspec.convert(constraints, dict[str, Constraint]),
        arguments,
    )
    return None if found is None else str(found)


@pytest.mark.parametrize(
    ("text", "constraint", "plain", "message"),
    [
        ("int", [0, 9], 10, "`x` is 10, but the constraints allow 0 to 9"),
        ("int", [4, 4], 5, "`x` is 5, but the constraints allow only 4"),
        ("float", [0.5, 1], 0.25, "`x` is 0.25, but the constraints allow 0.5 to 1"),
        ("float", [0, 1], float("nan"), "`x` is nan, but the constraints allow 0 to 1"),
        ("int | None", [0, 9], -1, "`x` is -1, but the constraints allow 0 to 9"),
        (
            "list[int]",
            {"size": [2, 100000]},
            [1],
            "`x` has 1 item, but the constraints allow 2 to 100000",
        ),
        (
            "list[int]",
            {"size": [0, 9], "items": [0, 1000000000]},
            [0, 0, 0, 2000000000],
            "`x[3]` is 2000000000, but the constraints allow 0 to 1000000000",
        ),
        (
            "list[list[int]]",
            {"size": [1, 9], "items": {"size": [2, 2], "items": [0, 9]}},
            [[0, 0], [1]],
            "`x[1]` has 1 item, but the constraints allow only 2",
        ),
        (
            "list[list[int]]",
            {"size": [1, 9], "items": {"size": [2, 2], "items": [0, 9]}},
            [[0, 0], [1, -1]],
            "`x[1][1]` is -1, but the constraints allow 0 to 9",
        ),
        (
            "dict[str, int]",
            {"size": [0, 9], "items": [0, 9]},
            {"a": 10},
            "`x.a` is 10, but the constraints allow 0 to 9",
        ),
        ("str", {"size": [1, 3]}, "", "`x` has 0 characters, but the constraints allow 1 to 3"),
        (
            "str",
            {"size": [1, 9], "chars": "abc"},
            "abAb",
            "`x[2]` is `A`, but the constraints allow only `abc`",
        ),
        ("ListNode", {"size": [2, 9]}, [1], "`x` has 1 node, but the constraints allow 2 to 9"),
        (
            "ListNode | None",
            {"size": [1, 9]},
            None,
            "`x` has 0 nodes, but the constraints allow 1 to 9",
        ),
        (
            "ListNode",
            {"size": [1, 9]},
            {"values": [1], "cycle": 0},
            "`x` has a cycle, but the constraints do not allow one",
        ),
        (
            "ListNode",
            {"size": [1, 9], "items": [0, 3], "cycle": True},
            {"values": [1, 4], "cycle": 0},
            "`x.values[1]` is 4, but the constraints allow 0 to 3",
        ),
        (
            "TreeNode",
            {"size": [1, 3]},
            [1, 2, None, 3, None, 4],
            "`x` has 4 nodes, but the constraints allow 1 to 3",
        ),
        (
            "TreeNode",
            {"size": [1, 9], "items": [0, 3]},
            [1, None, 4],
            "`x[2]` is 4, but the constraints allow 0 to 3",
        ),
        (
            "TreeNode",
            {"size": [1, 9], "height": 2},
            [1, 2, None, 3],
            "`x` has 3 levels, but the constraints allow at most 2",
        ),
        ("GraphNode", {"size": [2, 3]}, [[]], "`x` has 1 node, but the constraints allow 2 to 3"),
        (
            "RandomNode",
            {"size": [0, 3], "items": [0, 9]},
            [[10, None]],
            "`x[0][0]` is 10, but the constraints allow 0 to 9",
        ),
    ],
)
def test_a_breach_is_explained(text, constraint, plain, message):
    assert complaint({"x": text}, {"x": constraint}, x=plain) == message


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"nums": [1]}, "`target` is missing"),
        ({"nums": [1], "tarjet": 1}, "`tarjet` is not a parameter"),
        ({"nums": [1], "target": 1, "k": 1}, "`k` is not a parameter"),
        ({"nums": 1, "target": 1}, "`nums` must be a list, but is the number 1"),
    ],
)
def test_every_parameter_is_given_once_and_in_its_form(arguments, message):
    assert complaint({"nums": "list[int]", "target": "int"}, {}, **arguments) == message


@pytest.mark.parametrize(
    ("root", "p", "message"),
    [
        ([4, 2, None, 1], 2, None),
        ([4, 2, None, 1], 3, "`p` must be a node of `root`, 0 to 2, but is the number 3"),
    ],
)
def test_a_node_is_one_of_the_nodes_that_are_given(root, p, message):
    assert complaint({"root": "TreeNode", "p": "node of root"}, {}, root=root, p=p) == message


@pytest.mark.parametrize(
    ("joins", "message"),
    [
        ({"b": 1}, None),
        ({"b": 2}, "`a.joins.b` must be a node of `b`, 0 to 1, but is 2"),
        ({"a": 0}, "`a.joins.a` is not another list"),
        ({"c": 0}, "`a.joins.c` is not another list"),
    ],
)
def test_a_list_joins_a_node_of_another_list(joins, message):
    params = {"a": "ListNode | None", "b": "ListNode | None"}

    found = complaint(params, {}, a={"values": [1], "joins": joins}, b=[1, 2])

    assert found == message


def test_two_lists_cannot_join_each_other():
    params = {"a": "ListNode", "b": "ListNode"}
    a = {"values": [1], "joins": {"b": 0}}
    b = {"values": [1], "joins": {"a": 0}}

    found = complaint(params, {}, a=a, b=b)

    assert found == "`a.joins.b` cannot be joined: `b` itself joins another list"


@given(st.lists(st.integers(-5, 5), max_size=6))
def test_the_fast_path_for_long_lists_agrees_with_the_items(nums):
    constraints = {"x": {"size": [0, 6], "items": [-3, 3]}}

    found = complaint({"x": "list[int]"}, constraints, x=nums)

    assert (found is None) == all(-3 <= number <= 3 for number in nums)
