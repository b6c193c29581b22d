"""The plain forms of linked structures: are they well formed, and how large are they?

A tree may be a chain of 10^4 nodes and a list may hold 10^5: everything here is a loop.
"""

from collections.abc import Iterator, Mapping
from typing import assert_never, final

from msgspec import Struct

from judge.problem.complaint import Complaint, DataPath, described
from judge.problem.near_miss import did_you_mean
from judge.problem.types import NodeShape
from judge.verdict import Plain


@final
class Linked(Struct, frozen=True):
    """A plain ListNode, opened: `joins` is the parameter and number of the node after the last."""

    values: "list[Plain]"
    cycle: int | None = None
    joins: tuple[str, int] | None = None


def node_complaint(shape: NodeShape, plain: object, path: DataPath) -> Complaint | None:
    """What is malformed in the plain form; an empty structure is well formed here."""
    match shape:
        case NodeShape.LIST:
            return _linked_complaint(plain, path)
        case _ if not isinstance(plain, list):
            return Complaint(path, f"must be a {shape} as a list, but is {described(plain)}")
        case NodeShape.TREE:
            return _tree_complaint(plain, path)
        case NodeShape.GRAPH:
            return _graph_complaint(plain, path)
        case NodeShape.RANDOM:
            return _random_complaint(plain, path)
        case _:
            assert_never(shape)


def opened(plain: Plain) -> Linked:
    """A well-formed plain ListNode, whichever way it is written; null has no values."""
    if isinstance(plain, dict):
        values, cycle, joins = plain["values"], plain.get("cycle"), plain.get("joins")
        target = None
        if isinstance(joins, dict):
            [(name, number)] = joins.items()
            target = (name, number) if isinstance(number, int) else None
        return Linked(
            values if isinstance(values, list) else [],
            cycle if isinstance(cycle, int) else None,
            target,
        )
    return Linked(plain if isinstance(plain, list) else [])


def node_count(shape: NodeShape, plain: Plain) -> int:
    """How many nodes the structure brings itself (a joined tail belongs to the other)."""
    if shape is NodeShape.LIST:
        return len(opened(plain).values)
    items = plain if isinstance(plain, list) else []
    return sum(item is not None for item in items)


def values_at(shape: NodeShape, plain: Plain) -> Iterator[tuple[DataPath, Plain]]:
    """Each node's value with its place inside the plain form; a graph's are fixed."""
    match shape:
        case NodeShape.LIST:
            prefix: DataPath = ("values",) if isinstance(plain, dict) else ()
            for index, value in enumerate(opened(plain).values):
                yield (*prefix, index), value
        case NodeShape.TREE:
            for index, value in enumerate(plain if isinstance(plain, list) else []):
                if value is not None:
                    yield (index,), value
        case NodeShape.RANDOM:
            for index, entry in enumerate(plain if isinstance(plain, list) else []):
                yield (index, 0), entry[0] if isinstance(entry, list) else None
        case NodeShape.GRAPH:
            return
        case _:
            assert_never(shape)


def tree_height(plain: Plain) -> int:
    """The number of levels."""
    values = plain if isinstance(plain, list) else []
    height, start, slots = 0, 0, 1
    while slots and start < len(values):
        nodes = sum(value is not None for value in values[start : start + slots])
        start += slots
        slots = 2 * nodes
        height += nodes > 0
    return height


def _linked_complaint(plain: object, path: DataPath) -> Complaint | None:
    if isinstance(plain, list):
        return _integers_complaint(plain, path)
    if not isinstance(plain, dict):
        return Complaint(path, f"must be a ListNode as a list, but is {described(plain)}")
    known = ("values", "cycle", "joins")
    for key in plain:
        if key not in known:
            hint = did_you_mean(str(key), known)
            return Complaint((*path, str(key)), "is not part of a ListNode", hint, at_key=True)
    values = plain.get("values")
    if not isinstance(values, list):
        return Complaint((*path, "values"), "must be a list of the values", at_key=True)
    found = _integers_complaint(values, (*path, "values"))
    return found or _tail_complaint(plain, len(values), path)


def _tail_complaint(plain: Mapping[str, object], count: int, path: DataPath) -> Complaint | None:
    if "cycle" in plain and "joins" in plain:
        return Complaint(path, "can have `cycle` or `joins`, but not both")
    if "cycle" in plain and not _is_index(plain["cycle"], count):
        what = f"must be the number of a node, 0 to {count - 1}" if count else "needs a node"
        return Complaint((*path, "cycle"), f"{what}, but is {described(plain['cycle'])}")
    joins = plain.get("joins", {"": 0})
    if isinstance(joins, dict) and len(joins) == 1:
        [(name, number)] = joins.items()
        if isinstance(name, str) and type(number) is int and number >= 0:
            return None
    return Complaint((*path, "joins"), "must name one parameter and a node, as in {head_a: 2}")


def _tree_complaint(plain: list[object], path: DataPath) -> Complaint | None:
    if plain[:1] == [None]:
        return Complaint((*path, 0), "must not be null: a tree without a root is []")
    slots = 1
    for index, value in enumerate(plain):
        if slots == 0:
            return Complaint((*path, index), "has no parent: every place below is taken")
        if value is not None and type(value) is not int:
            what = f"must be a whole number or null, but is {described(value)}"
            return Complaint((*path, index), what)
        slots += 1 if value is not None else -1
    return None


def _graph_complaint(plain: list[object], path: DataPath) -> Complaint | None:
    count = len(plain)
    for index, neighbours in enumerate(plain):
        if not isinstance(neighbours, list):
            what = f"must be a list of neighbours, but is {described(neighbours)}"
            return Complaint((*path, index), what)
        for number, value in enumerate(neighbours):
            if type(value) is not int or not 1 <= value <= count:
                what = f"must be the value of a node, 1 to {count}, but is {described(value)}"
                return Complaint((*path, index, number), what)
    return None


def _random_complaint(plain: list[object], path: DataPath) -> Complaint | None:
    count = len(plain)
    for index, entry in enumerate(plain):
        if not isinstance(entry, list) or len(entry) != 2:
            return Complaint((*path, index), "must be [value, number of the random node or null]")
        value, random = entry
        if type(value) is not int:
            what = f"must be a whole number, but is {described(value)}"
            return Complaint((*path, index, 0), what)
        if random is not None and not _is_index(random, count):
            what = f"must be null or a node, 0 to {count - 1}, but is {described(random)}"
            return Complaint((*path, index, 1), what)
    return None


def _integers_complaint(plain: list[object], path: DataPath) -> Complaint | None:
    for index, value in enumerate(plain):
        if type(value) is not int:
            what = f"must be a whole number, but is {described(value)}"
            return Complaint((*path, index), what)
    return None


def _is_index(value: object, count: int) -> bool:
    return type(value) is int and 0 <= value < count
