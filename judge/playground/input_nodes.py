"""The plain forms of linked structures as the objects of a state."""

from collections import deque
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import assert_never, final

from judge.playground.state import (
    HeapObject,
    Instance,
    Ref,
    SequenceKind,
    SequenceObject,
    Value,
)
from judge.problem.nodes import opened
from judge.problem.types import NodeShape
from judge.verdict import Plain


@final
class NodeBuilder:
    """`heap` is filled; nodes are remembered by their parameter and number there."""

    def __init__(self) -> None:
        self.heap: dict[int, HeapObject] = {}
        self._by_name: dict[str, list[int]] = {}

    def add(self, made: HeapObject) -> Ref:
        self.heap[len(self.heap) + 1] = made
        return Ref(len(self.heap))

    def node(self, parameter: str, number: int) -> Value:
        known = self._by_name.get(parameter, [])
        return Ref(known[number]) if 0 <= number < len(known) else None

    def structure(self, shape: NodeShape, plain: Plain, name: str) -> Value:
        """The first node of it, None if it is empty."""
        match shape:
            case NodeShape.LIST:
                numbers = self._linked(plain)
            case NodeShape.RANDOM:
                numbers = self._random(plain if isinstance(plain, list) else [])
            case NodeShape.TREE:
                numbers = self._tree(plain if isinstance(plain, list) else [])
            case NodeShape.GRAPH:
                numbers = self._graph(plain if isinstance(plain, list) else [])
            case _:
                assert_never(shape)
        self._by_name[name] = numbers
        return Ref(numbers[0]) if numbers else None

    def join(self, arguments: Mapping[str, Plain]) -> None:
        """Ties the lists that end in a node of another parameter."""
        for name, numbers in list(self._by_name.items()):
            plain = arguments.get(name)
            joins = opened(plain).joins if isinstance(plain, dict) else None
            end = None if joins is None else self.node(*joins)
            if isinstance(end, Ref) and numbers:
                self._link(numbers[-1], "next", end)

    def _linked(self, plain: Plain) -> list[int]:
        linked = opened(plain)
        numbers = [
            self.add(Instance("ListNode", {"val": _scalar(value), "next": None})).number
            for value in linked.values
        ]
        for one, other in pairwise(numbers):
            self._link(one, "next", Ref(other))
        if linked.cycle is not None and 0 <= linked.cycle < len(numbers):
            self._link(numbers[-1], "next", Ref(numbers[linked.cycle]))
        return numbers

    def _random(self, entries: list[Plain]) -> list[int]:
        pairs = [entry for entry in entries if isinstance(entry, list) and len(entry) == 2]
        numbers = [
            self.add(Instance("Node", {"val": _scalar(value), "next": None, "random": None})).number
            for value, _ in pairs
        ]
        for one, other in pairwise(numbers):
            self._link(one, "next", Ref(other))
        for number, (_, place) in zip(numbers, pairs, strict=True):
            if isinstance(place, int) and 0 <= place < len(numbers):
                self._link(number, "random", Ref(numbers[place]))
        return numbers

    def _tree(self, level: list[Plain]) -> list[int]:
        """From level order; numbered in preorder."""
        made = [None if value is None else self._leaf(value) for value in level]
        waiting = deque(made[1:])
        for number in made:
            for side in ("left", "right") if number is not None else ():
                child = waiting.popleft() if waiting else None
                if number is not None and child is not None:
                    self._link(number, side, Ref(child))
        return list(self._preorder(made[0])) if made and made[0] is not None else []

    def _preorder(self, root: int) -> Iterator[int]:
        waiting = [root]
        while waiting:
            number = waiting.pop()
            yield number
            found = self.heap[number]
            sides = found.attributes if isinstance(found, Instance) else {}
            for side in ("right", "left"):
                child = sides.get(side)
                if isinstance(child, Ref):
                    waiting.append(child.number)

    def _graph(self, neighbours: list[Plain]) -> list[int]:
        numbers = [
            self.add(Instance("Node", {"val": place + 1, "neighbors": None})).number
            for place in range(len(neighbours))
        ]
        for number, near in zip(numbers, neighbours, strict=True):
            places = near if isinstance(near, list) else []
            ends = [
                Ref(numbers[place - 1])
                for place in places
                if isinstance(place, int) and 0 < place <= len(numbers)
            ]
            self._link(number, "neighbors", self.add(_list_of(ends)))
        return numbers

    def _leaf(self, value: Plain) -> int:
        made = Instance("TreeNode", {"val": _scalar(value), "left": None, "right": None})
        return self.add(made).number

    def _link(self, number: int, attribute: str, value: Value) -> None:
        found = self.heap[number]
        if isinstance(found, Instance):
            attributes = {**found.attributes, attribute: value}
            self.heap[number] = Instance(found.cls, attributes)


def _list_of(values: list[Ref]) -> SequenceObject:
    return SequenceObject(SequenceKind.LIST, tuple(values))


def _scalar(value: Plain) -> Value:
    return None if isinstance(value, list | dict) else value
