"""Default inputs that are linked structures."""

from typing import assert_never

from judge.problem.draw import Draw
from judge.problem.spec import Number, Sized
from judge.problem.types import NodeShape
from judge.verdict import Plain

_ANY_VALUE: list[Number] = [-1000, 1000]


def drawn_structure(draw: Draw, shape: NodeShape, sized: Sized, *, fewest: int = 0) -> Plain:
    low, high = max(fewest, sized.size[0]), max(fewest, sized.size[1])
    match shape:
        case NodeShape.LIST:
            return _drawn_list(draw, sized, low, high)
        case NodeShape.TREE:
            tree = draw.tree(lambda: _drawn_value(draw, sized), low, high)
            return _cut_at(tree, sized.height)
        case NodeShape.GRAPH:
            return _drawn_graph(draw, low, high)
        case NodeShape.RANDOM:
            return _drawn_random(draw, sized, low, high)
        case _:
            assert_never(shape)


def _drawn_value(draw: Draw, sized: Sized) -> int:
    low, high = sized.items if isinstance(sized.items, list) else _ANY_VALUE
    return draw.integer(int(low), int(high))


def _drawn_list(draw: Draw, sized: Sized, low: int, high: int) -> Plain:
    values: list[Plain] = draw.list(lambda: _drawn_value(draw, sized), low, high)
    if sized.cycle and values and draw.boolean():
        return {"values": values, "cycle": draw.integer(0, len(values) - 1)}
    return values


def _cut_at(tree: list[int | None], height: int | None) -> Plain:
    """The tree without the levels below `height`."""
    start, slots, level = 0, 1, 0
    while slots and start < len(tree):
        if level == height:
            return [*tree[:start]]
        nodes = sum(value is not None for value in tree[start : start + slots])
        start, slots, level = start + slots, 2 * nodes, level + 1
    return [*tree]


def _drawn_graph(draw: Draw, low: int, high: int) -> Plain:
    """Connected and undirected, without loops or double edges, as LeetCode's graphs are."""
    count = sum(draw.list(lambda: 1, low, high))
    edges = {(draw.integer(0, node - 1), node) for node in range(1, count)}
    if count > 2:
        for _ in draw.list(lambda: None, 0, count):
            one, other = draw.integer(0, count - 1), draw.integer(0, count - 1)
            if one != other:
                edges.add((min(one, other), max(one, other)))
    neighbours: list[list[Plain]] = [[] for _ in range(count)]
    for one, other in sorted(edges):
        neighbours[one].append(other + 1)
        neighbours[other].append(one + 1)
    return [*neighbours]


def _drawn_random(draw: Draw, sized: Sized, low: int, high: int) -> Plain:
    values = draw.list(lambda: _drawn_value(draw, sized), low, high)
    return [
        [value, draw.integer(0, len(values) - 1) if draw.boolean() else None] for value in values
    ]
