"""What the worker sent, held to the declared type: a plain value, or why it is none.

The rules of near types are written down, and tested, in docs/values.md. A list may come
as a tuple, a deque, a generator or a dict view, and where order is free as a set.
"""

from typing import assert_never, final

from msgspec import Struct

from judge.judging.node_values import node_number, structure
from judge.judging.scalars import is_uniform, scalar
from judge.judging.wire_text import Mismatch, article, is_pair, show
from judge.problem.types import (
    DictOf,
    ListOf,
    NewNode,
    Node,
    NodeOf,
    Nullable,
    Scalar,
    ValueType,
)
from judge.verdict import Plain

__all__ = ["Conform", "Mismatch"]


@final
class Conform(Struct, frozen=True):
    """Holds values to types. In the outermost `order_free` levels a set stands for a list."""

    order_free: int = 0

    def __call__(self, kind: ValueType, wire: object) -> Plain | Mismatch:
        match kind:
            case Scalar(name):
                return scalar(name, wire)
            case Nullable(Node() | NewNode()) if wire is None:
                return []  # the one plain form of no structure
            case Nullable(inner):
                return None if wire is None else self(inner, wire)
            case ListOf(item):
                return self._list(item, wire)
            case DictOf(key, value):
                return self._dict(key, value, wire)
            case Node(shape):
                return structure(shape, wire, may_share=True)
            case NewNode(shape):
                return structure(shape, wire, may_share=False)
            case NodeOf(parameter):
                return node_number(parameter, wire)
            case _:
                assert_never(kind)

    def _list(self, item: ValueType, wire: object) -> Plain | Mismatch:
        parts = self._parts(wire)
        if isinstance(parts, Mismatch):
            return parts
        if isinstance(item, Scalar) and is_uniform(item.name, parts):
            return parts
        inner = Conform(max(0, self.order_free - 1))
        row: list[Plain] = []
        for place, part in enumerate(parts):
            value = inner(item, part)
            if isinstance(value, Mismatch):
                return Mismatch(f"item {place}: {value.why}", show(wire))
            row.append(value)
        return row

    def _parts(self, wire: object) -> list[Plain] | Mismatch:
        match wire:
            case list():
                return wire
            case {"tuple": list(parts)} | {"iterable": [str(), list(parts)]}:
                return parts
            case {"set": list(parts)} if self.order_free:
                return parts
            case _:
                return Mismatch(f"a list is asked for, not {article(wire)}", show(wire))

    def _dict(self, key: ValueType, value: ValueType, wire: object) -> Plain | Mismatch:
        match wire:
            case {"dict": list(pairs)} if all(map(is_pair, pairs)):
                pass
            case _:
                return Mismatch(f"a dict is asked for, not {article(wire)}", show(wire))
        inner = Conform()
        row: dict[str, Plain] = {}
        for pair in pairs:
            left, right = inner(key, pair[0]), inner(value, pair[1])
            if isinstance(left, Mismatch):
                return Mismatch(f"a key: {left.why}", show(wire))
            if isinstance(right, Mismatch):
                return Mismatch(f"the value of {show(pair[0])}: {right.why}", show(wire))
            row[str(left)] = right
        return row
