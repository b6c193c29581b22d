"""Whatever a submission returns -> JSON that the judge can rebuild without trusting it.

Plain values go as they are. Everything else becomes an object with one key, its tag, so
a JSON object is never a dict of the submission's. No method of a returned object is
called where the plain type's own will do: `__eq__`, `__len__` and friends may lie.
"""

from collections.abc import Callable, Iterator
from itertools import islice
from math import isfinite
from typing import Any

from .arguments import Given, Type, holds_nodes

DEPTH_CAP = 200
ITEM_CAP = 4_000_000
_WIDE = 1 << 63
_STRIP: dict[type, Callable[[Any], Any]] = {
    int: lambda value: int.__add__(value, 0),
    float: lambda value: float.__add__(value, 0.0),
    str: lambda value: "".join([value]),
}
_SCALARS = frozenset((int, str, bool, float, type(None)))
_TAGS: dict[Any, str] = {tuple: "tuple", set: "set", frozenset: "set"}


class TooLarge(Exception):
    """The value has more parts than any right answer can have."""


class Encoder:
    """Encodes one returned value; `given` knows the nodes that the call was handed."""

    def __init__(self, given: Given) -> None:
        self._given = given
        self._left = ITEM_CAP

    def encode(self, kind: Type, value: Any) -> Any:
        if type(value) in _SCALARS:
            return self._plain(value, 0)  # Whatever is asked for: the judge knows.
        match kind:
            case ["nullable", inner]:
                return None if value is None else self.encode(inner, value)
            case ["list", item] if holds_nodes(item) and hasattr(type(value), "__iter__"):
                return self._nodes(item, value)
            case ["node", shape] | ["new", shape] if value is not None:
                return self._structure(shape, value)
            case ["node_of", parameter]:
                return self._number(parameter, value)
            case _:
                return self._plain(value, 0)

    def _plain(self, value: Any, depth: int) -> Any:
        kind = type(value)
        if kind is int:
            return value if -_WIDE < value < _WIDE else {"int": hex(value)}
        if kind is str or kind is bool or value is None:
            return value
        if kind is float:
            return value if isfinite(value) else {"float": repr(value)}
        if depth >= DEPTH_CAP:
            return {"deep": kind.__name__}
        if kind is list:
            return self._row(value, depth)
        return self._tagged(kind, value, depth)

    def _row(self, row: list[Any], depth: int) -> list[Any]:
        self._spend(len(row))
        kinds = set(map(type, row))
        # Long rows of small integers are the common case, and this keeps them in C.
        if kinds == {int} and min(row) > -_WIDE and max(row) < _WIDE:
            return row
        if kinds <= {str, bool}:
            return row
        return [self._plain(part, depth + 1) for part in row]

    def _tagged(self, kind: type, value: Any, depth: int) -> Any:
        """Subclasses of plain types become plain by the plain type's own methods."""
        for plain, strip in _STRIP.items():
            if issubclass(kind, plain):
                return self._plain(strip(value), depth)
        if issubclass(kind, list):
            return self._parts(list.__iter__(value), depth)
        if issubclass(kind, dict):
            return {"dict": self._pairs(value, depth)}
        for plain, tag in _TAGS.items():
            if issubclass(kind, plain):
                return {tag: self._parts(plain.__iter__(value), depth)}
        return self._other(kind, value, depth)

    def _other(self, kind: type, value: Any, depth: int) -> Any:
        if kind.__module__ == "numpy" and hasattr(value, "tolist"):
            return self._plain(value.tolist(), depth)
        if hasattr(kind, "__iter__") and not issubclass(kind, (bytes, bytearray)):
            return {"iterable": [kind.__name__, self._parts(iter(value), depth)]}
        return {"other": kind.__name__}

    def _parts(self, parts: Iterator[Any], depth: int) -> list[Any]:
        return self._row(list(islice(parts, self._left + 1)), depth)

    def _pairs(self, value: dict[Any, Any], depth: int) -> list[list[Any]]:
        pairs = list(islice(dict.items(value), self._left + 1))
        self._spend(2 * len(pairs))
        return [[self._plain(key, depth + 1), self._plain(part, depth + 1)] for key, part in pairs]

    def _spend(self, parts: int) -> None:
        self._left -= parts
        if self._left < 0:
            raise TooLarge

    def _nodes(self, item: Type, value: Any) -> Any:
        """Nodes in a list or what stands for one; what is no row of nodes goes as it is."""
        if type(value) in (str, dict):
            return self._plain(value, 0)
        parts = list(islice(iter(value), self._left + 1))
        self._spend(len(parts))
        row = [self.encode(item, part) for part in parts]
        return {"set": row} if isinstance(value, (set, frozenset)) else row

    def _number(self, parameter: str, value: Any) -> Any:
        if value is None:
            return None
        number = self._given.numbers(parameter).get(id(value))
        if number is not None:
            return {"node": number}
        if hasattr(value, "val"):
            return {"foreign": self._plain(value.val, 0)}
        return self._plain(value, 0)

    def _structure(self, shape: str, root: Any) -> Any:
        """Walks the structure by attribute; a lookalike of another class is as good."""
        walk = {
            "ListNode": self._list,
            "TreeNode": self._tree,
            "GraphNode": self._graph,
            "RandomNode": self._random,
        }[shape]
        try:
            form, walked = walk(root)
        except AttributeError as error:
            if error.obj is root:
                return self._plain(root, 0)
            return {"no_node": self._plain(error.obj, 0)}
        shared = sum(map(self._given.has, walked))
        return {shape: form, "shared": shared}

    def _chain(self, head: Any) -> tuple[list[Any], int | None]:
        """The nodes from `head` on, and the number of the one that the last leads back to."""
        walked: list[Any] = []
        number_of: dict[int, int] = {}
        node = head
        while node is not None:
            if id(node) in number_of:
                return walked, number_of[id(node)]
            self._spend(1)
            number_of[id(node)] = len(walked)
            walked.append(node)
            node = node.next
        return walked, None

    def _list(self, head: Any) -> tuple[Any, list[Any]]:
        walked, cycle = self._chain(head)
        values = self._row([node.val for node in walked], 0)
        return {"values": values, "cycle": cycle}, walked

    def _random(self, head: Any) -> tuple[Any, list[Any]]:
        walked, cycle = self._chain(head)
        number_of = {id(node): number for number, node in enumerate(walked)}
        values = self._row([node.val for node in walked], 0)
        links = [
            None if node.random is None else number_of.get(id(node.random), -1) for node in walked
        ]
        return {"values": values, "links": links, "cycle": cycle}, walked

    def _tree(self, root: Any) -> tuple[Any, list[Any]]:
        """Level order with None for a missing child, trailing Nones left out.

        A node met twice has no such form; it is reported instead, since the walk
        would never end on a cycle.
        """
        values: list[Any] = []
        walked: list[Any] = []
        seen: set[int] = set()
        for node in _level_order(root):
            if node is None:
                values.append(None)
                continue
            if id(node) in seen:
                return {"values": [], "twice": True}, walked
            self._spend(1)
            seen.add(id(node))
            walked.append(node)
            values.append(self._plain(node.val, 0))
        while values and values[-1] is None:
            values.pop()
        return {"values": values, "twice": False}, walked

    def _graph(self, start: Any) -> tuple[Any, list[Any]]:
        """Adjacency by value, nodes numbered as a breadth-first walk meets them."""
        walked = [start]
        seen = {id(start)}
        for node in walked:
            for neighbour in node.neighbors:
                if id(neighbour) not in seen:
                    self._spend(1)
                    seen.add(id(neighbour))
                    walked.append(neighbour)
        values = [self._plain(node.val, 0) for node in walked]
        number_of = {id(node): number for number, node in enumerate(walked)}
        rows = [[number_of[id(neighbour)] for neighbour in node.neighbors] for node in walked]
        return {"values": values, "rows": rows}, walked


def _level_order(root: Any) -> Iterator[Any]:
    level = [root]
    while level:
        yield from level
        level = [child for node in level if node is not None for child in (node.left, node.right)]
