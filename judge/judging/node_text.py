"""Nodes in words: `node 1 (value 5)`, and lists that end in a cycle or in another list."""

from collections import deque
from collections.abc import Mapping
from typing import assert_never

from judge.problem.nodes import opened
from judge.problem.types import NodeShape
from judge.verdict import Plain


def node_text(number: int, values: list[Plain]) -> str:
    """A node by its number, with its value where there is such a node."""
    if not 0 <= number < len(values):
        return f"node {number}"
    return f"node {number} (value {values[number]})"


def node_values(shape: NodeShape, plain: Plain, others: Mapping[str, Plain]) -> list[Plain]:
    """The value of each node in the order of their numbers; `others` hold joined lists."""
    match shape:
        case NodeShape.LIST:
            linked = opened(plain)
            if linked.joins is None:
                return linked.values
            name, number = linked.joins
            return linked.values + opened(others.get(name)).values[number:]
        case NodeShape.TREE:
            return _preorder(plain if isinstance(plain, list) else [])
        case NodeShape.GRAPH:
            return [*range(1, len(plain) + 1)] if isinstance(plain, list) else []
        case NodeShape.RANDOM:
            entries = plain if isinstance(plain, list) else []
            return [entry[0] for entry in entries if isinstance(entry, list)]
        case _:
            assert_never(shape)


def _preorder(level: list[Plain]) -> list[Plain]:
    """The values of a level-order list as a walk meets them that goes left first."""
    children: dict[int, list[int]] = {}
    parents = deque([0])
    places = iter(range(1, len(level)))
    for left in places:
        parent = parents.popleft()
        pair = (left, next(places, len(level)))
        children[parent] = [place for place in pair if _holds(level, place)]
        parents.extend(children[parent])
    walked, stack = [], [0] if _holds(level, 0) else []
    while stack:
        place = stack.pop()
        walked.append(level[place])
        stack.extend(reversed(children.get(place, [])))
    return walked


def _holds(level: list[Plain], place: int) -> bool:
    return place < len(level) and level[place] is not None
