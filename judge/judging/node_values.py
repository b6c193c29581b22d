"""Linked structures from the wire: their plain form, or why they have none."""

from collections.abc import Iterator

from judge.judging.scalars import scalar
from judge.judging.wire_text import Mismatch, article, show
from judge.problem.types import NodeShape, ScalarName
from judge.verdict import Plain


def structure(shape: NodeShape, wire: object, *, may_share: bool) -> Plain | Mismatch:
    """`may_share` is false for a copy, which must be made of new nodes."""
    match wire:
        case {"shared": int(shared), **rest} if shape in rest:
            if shared and not may_share:
                what = f"{shared} node{'s' if shared != 1 else ''}"
                return Mismatch(
                    f"the copy must be made of new nodes, but {what} of the original are in it",
                    "a structure that shares nodes with the original",
                )
            return _plain(shape, rest[shape])
        case {"no_node": found}:
            return Mismatch(f"{article(found)} stands where a {shape} should", f"no {shape}")
        case _:
            return Mismatch(f"a {shape} is asked for, not {article(wire)}", show(wire))


def node_number(parameter: str, wire: object) -> Plain | Mismatch:
    match wire:
        case {"node": int(number)}:
            return number
        case {"foreign": value}:
            shown = f"a node with value {show(value)}"
            return Mismatch(f"{shown}, but it is none of the nodes of `{parameter}`", shown)
        case _:
            return Mismatch(
                f"a node of `{parameter}` is asked for, not {article(wire)}", show(wire)
            )


def _plain(shape: NodeShape, form: object) -> Plain | Mismatch:
    match form:
        case {"values": list(values), **rest}:
            pass
        case _:
            return _malformed(shape)
    found: list[Plain] = []
    for number, value in enumerate(values):
        node = None if value is None and shape is NodeShape.TREE else scalar(ScalarName.INT, value)
        if isinstance(node, Mismatch):
            return Mismatch(f"the value of node {number}: {node.why}", show(values))
        found.append(node)
    return _with_links(shape, found, rest)


def _with_links(
    shape: NodeShape, values: list[Plain], rest: dict[object, object]
) -> Plain | Mismatch:
    match shape, rest:
        case NodeShape.LIST, {"cycle": None}:
            return values
        case NodeShape.LIST, {"cycle": int(number)}:
            return {"values": values, "cycle": number}
        case NodeShape.TREE, {"twice": False}:
            return values
        case NodeShape.TREE, {"twice": True}:
            return Mismatch("a node hangs in two places of the tree", "no tree")
        case NodeShape.RANDOM, {"links": list(links), "cycle": None}:
            return _random(values, links)
        case NodeShape.RANDOM, {"cycle": int(number)}:
            return Mismatch(f"the last node leads back to node {number}", show(values))
        case NodeShape.GRAPH, {"rows": list(rows)}:
            return _adjacency(values, rows)
        case _:
            return _malformed(shape)


def _random(values: list[Plain], links: list[object]) -> Plain | Mismatch:
    if len(links) != len(values):
        return _malformed(NodeShape.RANDOM)
    entries: list[Plain] = []
    for number, (value, link) in enumerate(zip(values, links, strict=True)):
        if link is not None and not (type(link) is int and 0 <= link < len(values)):
            why = f"the random link of node {number} leads to a node that is not in the list"
            return Mismatch(why, show(values))
        entries.append([value, link])
    return entries


def _adjacency(values: list[Plain], rows: list[object]) -> Plain | Mismatch:
    """The rows in order of value, as the plain form has them: node i holds value i + 1."""
    if sorted(_ints(values)) != [*range(1, len(values) + 1)]:
        return Mismatch("the values of the nodes are not those of the original", show(values))
    if len(rows) != len(values):
        return _malformed(NodeShape.GRAPH)
    by_value: dict[int, Plain] = {}
    for value, row in zip(_ints(values), rows, strict=True):
        numbers = [*_ints(row)] if isinstance(row, list) else [-1]
        if not all(0 <= number < len(values) for number in numbers):
            return _malformed(NodeShape.GRAPH)
        by_value[value] = [values[number] for number in numbers]
    return [by_value[value] for value in sorted(by_value)]


def _ints(values: list[Plain]) -> Iterator[int]:
    return (value if type(value) is int else -1 for value in values)


def _malformed(shape: NodeShape) -> Mismatch:
    return Mismatch(f"the {shape} is malformed", f"no {shape}")
