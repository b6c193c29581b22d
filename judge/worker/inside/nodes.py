"""The linked structures that a submission meets, and the numbering of their nodes.

Everything is iterative: lists have 10^5 nodes, and trees are chains of 10^4.
"""

import itertools
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

Make = Callable[[Any], Any]
"""Makes a node from its value, by the submission's own class where it has one."""


class _Shown:
    """A node in a print or an exception names itself and its value, not its address."""

    val: Any

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.val!r})"


class ListNode(_Shown):
    def __init__(self, val: int = 0, next: "ListNode | None" = None) -> None:
        self.val = val
        self.next = next


class TreeNode(_Shown):
    def __init__(
        self, val: int = 0, left: "TreeNode | None" = None, right: "TreeNode | None" = None
    ) -> None:
        self.val = val
        self.left = left
        self.right = right


class GraphNode(_Shown):
    def __init__(self, val: int = 0, neighbors: "list[GraphNode] | None" = None) -> None:
        self.val = val
        self.neighbors = neighbors if neighbors is not None else []


class RandomNode(_Shown):
    def __init__(
        self, x: int = 0, next: "RandomNode | None" = None, random: "RandomNode | None" = None
    ) -> None:
        self.val = x
        self.next = next
        self.random = random


CLASSES: dict[str, type] = {
    "ListNode": ListNode,
    "TreeNode": TreeNode,
    "GraphNode": GraphNode,
    "RandomNode": RandomNode,
}


def maker(shape: str, own_class: Any) -> Make:
    """How to make a node of `shape`.

    A submission may bring its own class, with more attributes or another constructor;
    its nodes are used when `Class(value)` works, so that its methods find them.
    """
    blank = {"ListNode": _blank_list, "TreeNode": _blank_tree}
    reset = {**blank, "GraphNode": _blank_graph, "RandomNode": _blank_random}[shape]
    ours = CLASSES[shape]

    def make(value: Any) -> Any:
        if own_class is not None:
            try:
                return reset(own_class(value), value)
            except Exception:  # noqa: BLE001  # whatever their constructor does, ours works
                pass
        return reset(ours(value), value)

    return make


def _blank_list(node: Any, value: Any) -> Any:
    node.val, node.next = value, None
    return node


def _blank_tree(node: Any, value: Any) -> Any:
    node.val, node.left, node.right = value, None, None
    return node


def _blank_graph(node: Any, value: Any) -> Any:
    node.val, node.neighbors = value, []
    return node


def _blank_random(node: Any, value: Any) -> Any:
    node.val, node.next, node.random = value, None, None
    return node


def build_list(values: list[Any], make: Make) -> list[Any]:
    nodes = [make(value) for value in values]
    for node, following in itertools.pairwise(nodes):
        node.next = following
    return nodes


def build_tree(values: list[Any], make: Make) -> list[Any]:
    """The nodes of a level-order list, in preorder."""
    if not values or values[0] is None:
        return []
    root = make(values[0])
    parents = deque([root])
    rest = iter(values[1:])
    for value in rest:
        parent = parents.popleft()
        for side, child_value in (("left", value), ("right", next(rest, None))):
            if child_value is not None:
                child = make(child_value)
                setattr(parent, side, child)
                parents.append(child)
    return list(preorder(root))


def build_graph(rows: list[list[int]], make: Make) -> list[Any]:
    nodes = [make(position + 1) for position in range(len(rows))]
    for node, row in zip(nodes, rows, strict=True):
        node.neighbors = [nodes[value - 1] for value in row]
    return nodes


def build_random(rows: list[list[Any]], make: Make) -> list[Any]:
    nodes = build_list([value for value, _ in rows], make)
    for node, (_, position) in zip(nodes, rows, strict=True):
        node.random = None if position is None else nodes[position]
    return nodes


def preorder(root: Any) -> Iterator[Any]:
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(child for child in (node.right, node.left) if child is not None)
