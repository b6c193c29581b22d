"""Each type has one plain form, and anything else is named with its place."""

import pytest

from judge.problem.nodes import node_count, tree_height
from judge.problem.plain import shape_complaint
from judge.problem.types import NodeShape, parse_type


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("int", -7),
        ("float", 7),
        ("float", 0.5),
        ("bool", True),
        ("str", ""),
        ("None", None),
        ("int | None", None),
        ("list[int]", []),
        ("list[list[str]]", [[], ["a"]]),
        ("dict[str, list[int]]", {"a": [1]}),
        ("ListNode", [1]),
        ("ListNode | None", []),
        ("ListNode | None", None),
        ("ListNode", {"values": [3, 2], "cycle": 0}),
        ("ListNode", {"values": [], "joins": {"head_a": 2}}),
        ("TreeNode", [3, 9, 20, None, None, 15, 7]),
        ("TreeNode", [1, None, 2, 3]),
        ("TreeNode | None", []),
        ("GraphNode", [[2, 4], [1, 3], [2, 4], [1, 3]]),
        ("GraphNode", [[]]),
        ("new GraphNode | None", []),
        ("RandomNode", [[7, None], [7, 0]]),
        ("node of root", 0),
        ("node of root | None", None),
    ],
)
def test_the_plain_form_of_a_type_is_accepted(text, plain):
    assert shape_complaint(parse_type(text), plain) is None


@pytest.mark.parametrize(
    ("text", "plain", "complaint"),
    [
        ("int", True, "`x` must be a whole number, but is `true`"),
        ("int", 1.0, "`x` must be a whole number, but is the number 1.0"),
        ("int", None, "`x` must be a whole number, but is null"),
        ("float", "1", "`x` must be a number, but is the text `1`"),
        ("float", False, "`x` must be a number, but is `false`"),
        ("bool", 1, "`x` must be true or false, but is the number 1"),
        ("str", ["a"], "`x` must be a text, but is a list"),
        ("None", 0, "`x` must be null, but is the number 0"),
        ("int | None", "", "`x` must be a whole number, but is an empty text"),
        ("list[int]", (1, 2), "`x` must be a list, but is a Python tuple"),
        ("list[int]", [1, True], "`x[1]` must be a whole number, but is `true`"),
        ("list[list[int]]", [[1], [2, {}]], "`x[1][1]` must be a whole number, but is a mapping"),
        ("dict[str, int]", [], "`x` must be a mapping, but is a list"),
        ("dict[str, int]", {"a": "b"}, "`x.a` must be a whole number, but is the text `b`"),
        ("dict[str, int]", {1: 1}, "`x.1` must be a text, but is the number 1"),
        ("ListNode", [], "`x` must have a node: only `ListNode | None` may be empty"),
        ("ListNode", None, "`x` must be a ListNode as a list, but is null"),
        ("ListNode", ["a"], "`x[0]` must be a whole number, but is the text `a`"),
        (
            "ListNode",
            {"values": [1], "cycle": 1},
            "`x.cycle` must be the number of a node, 0 to 0, but is the number 1",
        ),
        (
            "ListNode",
            {"values": [], "cycle": 0},
            "`x.cycle` needs a node, but is the number 0",
        ),
        ("ListNode", {"values": 1}, "`x.values` must be a list of the values"),
        ("ListNode", {"value": [1]}, "`x.value` is not part of a ListNode"),
        (
            "ListNode",
            {"values": [1], "cycle": 0, "joins": {"a": 0}},
            "`x` can have `cycle` or `joins`, but not both",
        ),
        (
            "ListNode",
            {"values": [1], "joins": {"a": -1}},
            "`x.joins` must name one parameter and a node, as in {head_a: 2}",
        ),
        ("TreeNode", [None], "`x[0]` must not be null: a tree without a root is []"),
        ("TreeNode", [1, None, None, 2], "`x[3]` has no parent: every place below is taken"),
        ("TreeNode", [1, 2.5], "`x[1]` must be a whole number or null, but is the number 2.5"),
        ("TreeNode", {"values": [1]}, "`x` must be a TreeNode as a list, but is a mapping"),
        (
            "GraphNode",
            [[2], [0]],
            "`x[1][0]` must be the value of a node, 1 to 2, but is the number 0",
        ),
        ("GraphNode", [2], "`x[0]` must be a list of neighbours, but is the number 2"),
        (
            "RandomNode",
            [[7]],
            "`x[0]` must be [value, number of the random node or null]",
        ),
        (
            "RandomNode",
            [[7, 1]],
            "`x[0][1]` must be null or a node, 0 to 0, but is the number 1",
        ),
        (
            "node of root",
            -1,
            "`x` must be the number of a node of `root`, but is the number -1",
        ),
        (
            "node of root",
            True,
            "`x` must be the number of a node of `root`, but is `true`",
        ),
    ],
)
def test_another_form_is_named_with_its_place(text, plain, complaint):
    assert shape_complaint(parse_type(text), plain, name="x") == complaint


def test_a_value_of_any_length_makes_a_short_message():
    complaint = shape_complaint(parse_type("list[str]"), ["a", 10**5000])

    assert complaint == "`value[1]` must be a text, but is a number of about 5001 digits"


def test_control_characters_do_not_reach_the_message():
    complaint = shape_complaint(parse_type("int"), "\x1b[31m\n")

    assert complaint == r"`value` must be a whole number, but is the text `\x1b[31m\n`"


def test_a_deep_chain_is_measured_without_recursion():
    chain = [1, *[None, 1] * 10_000]

    assert shape_complaint(parse_type("TreeNode"), chain) is None
    assert tree_height(chain) == 10_001
    assert node_count(NodeShape.TREE, chain) == 10_001


@pytest.mark.parametrize(
    ("plain", "height"),
    [([], 0), ([1], 1), ([1, 2, 3], 2), ([1, None, 2, 3, None], 3), ([1, 2, None, None, 3], 3)],
)
def test_the_height_of_a_tree_is_its_number_of_levels(plain, height):
    assert tree_height(plain) == height
