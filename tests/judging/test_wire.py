"""From objects over the wire to plain values and back, and what a forger may send instead."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.judging.node_text import node_text
from judge.judging.values import Conform, Mismatch
from judge.judging.wire_text import article, show
from judge.problem.types import ValueType, parse_type
from judge.worker.inside.results import TooLarge
from tests.judging.wires import build, send

INT = st.integers(-(2**70), 2**70)
VALUES = st.lists(INT, max_size=8)


@st.composite
def trees(draw: st.DrawFn) -> list[int | None]:
    """Level order with gaps; never a None first or last."""
    values: list[int | None] = []
    slots = 1
    for wanted in draw(st.lists(st.booleans(), max_size=20)):
        if slots == 0:
            break
        values.append(draw(INT) if wanted else None)
        slots += 1 if wanted else -1
    while values and values[-1] is None:
        values.pop()
    return values if values[:1] != [None] else []


@st.composite
def rings(draw: st.DrawFn) -> dict[str, Any]:
    values = draw(st.lists(INT, min_size=1, max_size=8))
    return {"values": values, "cycle": draw(st.integers(0, len(values) - 1))}


@st.composite
def graphs(draw: st.DrawFn) -> list[list[int]]:
    """Connected: each node after the first has an edge to one before it."""
    rows: list[list[int]] = [[]]
    for number in range(2, draw(st.integers(1, 8)) + 1):
        other = draw(st.integers(1, number - 1))
        rows[other - 1].append(number)
        rows.append([other])
    return rows


@st.composite
def random_lists(draw: st.DrawFn) -> list[list[int | None]]:
    values = draw(VALUES)
    links = st.none() | st.integers(0, len(values) - 1) if values else st.none()
    return [[value, draw(links)] for value in values]


SHAPES: dict[str, st.SearchStrategy[Any]] = {
    "ListNode | None": VALUES | rings(),
    "TreeNode | None": trees(),
    "GraphNode | None": graphs() | st.just([]),
    "RandomNode | None": random_lists(),
    "list[ListNode | None]": st.lists(VALUES, max_size=4),
    "list[list[TreeNode | None]]": st.lists(st.lists(trees(), max_size=3), max_size=3),
}


@pytest.mark.parametrize("kind", SHAPES)
@given(data=st.data())
def test_linked_structures_come_back_as_they_went(kind: str, data: st.DataObject) -> None:
    plain = data.draw(SHAPES[kind])

    given, (built,) = build({"given": kind}, {"given": plain})

    assert Conform()(parse_type(kind), send(kind, built, given)) == plain


@given(VALUES, st.data())
def test_each_node_is_known_by_its_number(values: list[int], data: st.DataObject) -> None:
    if not values:
        return
    number = data.draw(st.integers(0, len(values) - 1))
    params = {"node": "node of head", "head": "ListNode"}

    given, (node, _) = build(params, {"node": number, "head": values})

    wire = send("node of head", node, given)
    assert Conform()(parse_type("node of head"), wire) == number
    assert node_text(number, list(values)) == f"node {number} (value {values[number]})"


def test_a_joined_list_shares_the_nodes_of_the_other() -> None:
    params = {"a": "ListNode | None", "b": "ListNode | None"}
    plain = {"a": {"values": [9], "joins": {"b": 1}}, "b": [1, 2, 3]}

    given, (a, b) = build(params, plain)

    assert a.next is b.next
    assert send("ListNode", a, given)["ListNode"]["values"] == [9, 2, 3]
    assert send("node of a", b.next, given) == {"node": 1}


def test_a_node_of_another_list_is_not_taken_for_one_of_the_asked() -> None:
    params = {"a": "ListNode", "b": "ListNode"}

    given, (_, b) = build(params, {"a": [1, 2], "b": [3, 4]})

    assert send("node of a", b, given) == {"foreign": 3}


def test_structures_too_deep_for_recursion_come_back() -> None:
    chain = [1, *([None, 1] * 20_000)]

    given, (root,) = build({"root": "TreeNode"}, {"root": chain})

    assert Conform()(parse_type("TreeNode"), send("TreeNode", root, given)) == chain


def test_an_answer_with_too_many_items_stops() -> None:
    row: list[Any] = []
    for _ in range(100):
        row = [row, row]

    with pytest.raises(TooLarge):
        send("list[int]", row)


TAGS = """
    tuple set dict iterable int float node foreign other deep shared no_node values cycle twice
    links rows ListNode TreeNode GraphNode RandomNode
"""
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(TAGS.split()), inner, max_size=4)
    ),
    max_leaves=20,
)
KINDS = [
    parse_type(text)
    for text in (
        *("int", "float", "bool", "str", "None", "int | None", "list[int]", "list[list[float]]"),
        *("dict[str, int]", "ListNode | None", "TreeNode", "new GraphNode", "RandomNode"),
        *("node of head | None", "list[ListNode | None]"),
    )
]


def nested(depth: int, tag: str | None = None) -> Any:
    wire: Any = []
    for _ in range(depth):
        wire = [wire] if tag is None else {tag: [wire]}
    return wire


def assert_bounded(value: object) -> None:
    if isinstance(value, Mismatch):
        assert len(value.why) < 1_000
        assert len(value.shown) < 1_000


@given(st.sampled_from(KINDS), JSON, st.integers(0, 2))
def test_whatever_is_forged_is_a_plain_value_or_a_bounded_complaint(
    kind: ValueType, wire: Any, order_free: int
) -> None:
    assert_bounded(Conform(order_free)(kind, wire))


FORGED: dict[str, tuple[str, Any]] = {
    "deep list": ("list[int]", nested(900)),
    "deep tuple": ("int", nested(900, "tuple")),
    "deep name": ("int", {"other": nested(900)}),
    "deep node": ("ListNode", {"ListNode": {"values": [nested(900)], "cycle": None}, "shared": 0}),
    "long name": ("int", {"other": "x" * 100_000}),
    "long text": ("int", "x" * 100_000),
    "long list": ("bool", [*range(100_000)]),
    "no such neighbour": ("GraphNode", {"GraphNode": {"values": [1], "rows": [[7]]}, "shared": 0}),
    "no row": ("GraphNode", {"GraphNode": {"values": [1], "rows": []}, "shared": 0}),
    "too few links": (
        "RandomNode",
        {"RandomNode": {"values": [1], "links": [], "cycle": None}, "shared": 0},
    ),
    "true for a value": ("TreeNode", {"TreeNode": {"values": [True], "twice": False}, "shared": 0}),
}


@pytest.mark.parametrize("name", FORGED)
def test_a_forged_value_has_no_plain_form(name: str) -> None:
    kind, wire = FORGED[name]

    value = Conform()(parse_type(kind), wire)

    assert isinstance(value, Mismatch)
    assert_bounded(value)


@given(JSON)
def test_any_wire_value_has_a_short_text(wire: Any) -> None:
    assert len(show(wire)) <= 241
    assert article(wire)


def test_what_python_can_write_is_shown_as_python_writes_it() -> None:
    values: list[Any] = [(1,), (1, 2), {1, 2}, set(), {"a": (1, [])}, 10**30, float("inf"), "é"]

    assert [show(send("int", value)) for value in values] == [repr(value) for value in values]
    assert show(send("int", iter([1, 2]))) == "<list_iterator [1, 2]>"
