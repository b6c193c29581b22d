"""The nodes that a submission is given: of its own class where that works, else of ours."""

from dataclasses import dataclass
from typing import Any

import pytest

from judge.worker.inside import nodes


class WithX:
    def __init__(self, x: int) -> None:
        self.val = x
        self.seen = False


class WithSlots:
    __slots__ = ("next", "val")

    def __init__(self, val: int = 0, next: Any = None) -> None:
        self.val, self.next = val, next


class WithDefaultNext:
    def __init__(self, val: int) -> None:
        self.val, self.next = val, self


class OtherSlots:
    __slots__ = ("following", "value")

    def __init__(self, value: int) -> None:
        self.value = value


class NeedsMore:
    def __init__(self, val: int, next: Any) -> None:
        self.val, self.next = val, next


@dataclass(frozen=True)
class Frozen:
    val: int
    next: Any = None


@pytest.mark.parametrize("own", [WithX, WithSlots, WithDefaultNext])
def test_an_own_class_makes_the_nodes(own: type) -> None:
    first, second = nodes.build_list([1, 2], nodes.maker("ListNode", own))

    assert type(first) is own
    assert (first.val, first.next, second.val, second.next) == (1, second, 2, None)


@pytest.mark.parametrize("own", [OtherSlots, NeedsMore, Frozen, None])
def test_a_class_that_cannot_hold_a_node_is_passed_over(own: Any) -> None:
    first, second = nodes.build_list([1, 2], nodes.maker("ListNode", own))

    assert type(first) is nodes.ListNode
    assert (first.val, first.next, second.val, second.next) == (1, second, 2, None)


@pytest.mark.parametrize("shape", nodes.CLASSES)
def test_nodes_share_nothing(shape: str) -> None:
    make = nodes.maker(shape, None)
    first, second = make(1), make(2)

    assert first.val == 1
    assert not any(
        value is not None and value is getattr(second, name) for name, value in vars(first).items()
    )


def test_a_tree_is_given_in_preorder() -> None:
    made = nodes.build_tree([1, 2, 3, None, 4], nodes.maker("TreeNode", None))

    assert [node.val for node in made] == [1, 2, 4, 3]
    assert nodes.build_tree([], nodes.maker("TreeNode", None)) == []


def test_a_graph_may_point_anywhere() -> None:
    first, second = nodes.build_graph([[2, 1], []], nodes.maker("GraphNode", None))

    assert (first.neighbors, second.neighbors) == ([second, first], [])


def test_a_random_link_may_point_anywhere() -> None:
    made = nodes.build_random([[7, 1], [8, 1], [9, None]], nodes.maker("RandomNode", None))

    assert [node.random for node in made] == [made[1], made[1], None]


def test_a_node_in_a_print_or_an_exception_names_its_value() -> None:
    assert repr(nodes.ListNode(7)) == "ListNode(7)"
    assert repr([nodes.TreeNode(-1)]) == "[TreeNode(-1)]"
