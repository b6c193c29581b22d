"""Arguments as views: right values, right links, and every example of every package is drawn."""

from pathlib import Path

import pytest

from judge.playground.inputs import input_views
from judge.playground.scene_views import SCALARS_KEY
from judge.playground.views import (
    Cell,
    EdgeKind,
    GridView,
    NodePointer,
    NodesView,
    RowKind,
    RowView,
    ScalarsView,
    Shape,
    View,
)
from judge.problem.catalogue import Catalogue
from judge.problem.types import parse_type
from judge.verdict import Plain

PROBLEMS = Path(__file__).parents[2] / "problems"


def drawn(types: dict[str, str], **arguments: Plain) -> tuple[View, ...]:
    return input_views({name: parse_type(text) for name, text in types.items()}, arguments)


def only(views: tuple[View, ...]) -> NodesView:
    [view] = views
    assert isinstance(view, NodesView)
    return view


def links(view: NodesView) -> list[tuple[str, str, str | None]]:
    texts = {node.number: node.text for node in view.nodes}
    return [
        (texts[edge.start], edge.kind, None if edge.end is None else texts[edge.end])
        for edge in view.edges
    ]


def test_a_list_is_a_row_and_a_number_a_scalar() -> None:
    views = drawn({"nums": "list[int]", "target": "int"}, nums=[3, 4], target=7)

    assert views == (
        RowView("nums", ("nums",), RowKind.LIST, (Cell("3"), Cell("4"))),
        ScalarsView(SCALARS_KEY, (("target", Cell("7")),)),
    )


def test_rows_of_one_length_are_a_grid() -> None:
    [view] = drawn({"grid": "list[list[str]]"}, grid=[["1", "0"], ["0", "1"]])

    assert isinstance(view, GridView)
    assert [[cell.text for cell in row] for row in view.rows] == [["'1'", "'0'"], ["'0'", "'1'"]]


def test_a_list_with_a_cycle_leads_back() -> None:
    view = only(drawn({"head": "ListNode | None"}, head={"values": [3, 2, 0], "cycle": 1}))

    assert links(view) == [("3", "next", "2"), ("2", "next", "0"), ("0", "next", "2")]
    assert view.pointers == (NodePointer("head", 1),)


def test_two_lists_share_their_tail() -> None:
    types = {"a": "ListNode | None", "b": "ListNode | None"}
    view = only(drawn(types, a=[1, 8, 4], b={"values": [5], "joins": {"a": 1}}))

    assert ("5", "next", "8") in links(view)
    assert len(view.nodes) == 4
    assert len({(node.column, node.row) for node in view.nodes}) == 4


def test_a_tree_stands_in_order_from_left_to_right() -> None:
    view = only(drawn({"root": "TreeNode | None"}, root=[4, 2, 6, None, 3]))

    assert view.shape is Shape.TREE
    by_column = sorted(view.nodes, key=lambda node: node.column)
    assert [(node.text, node.row) for node in by_column] == [("2", 1), ("3", 2), ("4", 0), ("6", 1)]


def test_a_node_of_a_tree_is_a_pointer_into_it() -> None:
    types = {"root": "TreeNode", "p": "node of root"}
    view = only(drawn(types, root=[4, 2, 6], p=2))

    texts = {node.number: node.text for node in view.nodes}
    assert [(one.name, texts[one.node or 0]) for one in view.pointers] == [
        ("root", "4"),
        ("p", "6"),
    ]


def test_a_random_pointer_is_an_edge_of_its_own_kind() -> None:
    view = only(drawn({"head": "RandomNode | None"}, head=[[7, None], [1, 0]]))

    assert ("1", EdgeKind.RANDOM, "7") in links(view)


def test_a_graph_links_its_neighbours() -> None:
    view = only(drawn({"node": "GraphNode | None"}, node=[[2], [1]]))

    assert view.shape is Shape.GRAPH
    assert links(view) == [("1", "link", "2"), ("2", "link", "1")]


def test_an_empty_structure_is_said_to_be_none() -> None:
    views = drawn({"head": "ListNode | None"}, head=[])

    assert views == (ScalarsView(SCALARS_KEY, (("head", Cell("None")),)),)


@pytest.mark.parametrize(
    "folder", sorted(path.parent.name for path in PROBLEMS.glob("*/problem.yaml"))
)
def test_the_examples_of_every_package_can_be_drawn(folder: str) -> None:
    spec = Catalogue(PROBLEMS).load(folder).spec
    if not hasattr(spec, "signature") or not hasattr(spec.signature, "params"):
        pytest.skip("a class has no single call")
    types = {name: parse_type(text) for name, text in spec.signature.params.items()}

    for example in spec.examples:
        assert input_views(types, example.input)
