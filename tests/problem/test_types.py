"""The type language: every spelling has one meaning, and a wrong one gets a sentence."""

import pytest

from judge.problem.types import parse_type, to_wire


@pytest.mark.parametrize(
    ("text", "wire"),
    [
        ("int", ["int"]),
        ("list[int]", ["list", ["int"]]),
        ("list[list[str | None]]", ["list", ["list", ["nullable", ["str"]]]]),
        ("dict[str, list[int]]", ["dict", ["str"], ["list", ["int"]]]),
        ("TreeNode | None", ["nullable", ["node", "TreeNode"]]),
        ("node of root", ["node_of", "root"]),
        ("node of head | None", ["nullable", ["node_of", "head"]]),
        ("new GraphNode | None", ["nullable", ["new", "GraphNode"]]),
    ],
)
def test_a_type_is_read_and_written_back_as_it_was(text, wire):
    value_type = parse_type(text)

    assert str(value_type) == text
    assert to_wire(value_type) == wire


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "`` is not a type; write one like `list[int]` or `ListNode | None`"),
        ("int!", "`int!` is not a type; write one like `list[int]` or `ListNode | None`"),
        ("int int", "`int int` has a stray `int`"),
        ("int | str", "the only union is with None, as in `int | None`"),
        ("list[int", "expected `]`, found the end"),
        ("dict[str]", "expected `,`, found `]`"),
        ("list[", "the type ends too early"),
    ],
)
def test_what_is_no_type_is_refused_with_a_sentence(text, message):
    with pytest.raises(ValueError, match=r".") as caught:
        parse_type(text)

    assert str(caught.value) == message
