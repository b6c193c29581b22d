"""Where each node belongs for good: under the first node that was ever seen to lead to it.

A node that is put between two others belongs between them, from the start. That gives a forest,
whatever the program does to the links later: a node that would become its own ancestor stays
where it is. Layouts place the forest once, so nothing ever jumps.
"""

from collections.abc import Iterable, Iterator, Mapping, Set

from judge.playground.node_classes import NodeClass, NodeClasses, linked_values
from judge.playground.state import HeapObject, Instance, Ref, Value
from judge.playground.views import EdgeKind, Shape

_NO_HOME = {EdgeKind.PREV, EdgeKind.RANDOM}


class Link:
    """A link of a node to another as it stands at one step."""

    __slots__ = ("attribute", "end", "kind", "label")

    def __init__(self, attribute: str, kind: EdgeKind, end: int | None, label: str = "") -> None:
        self.attribute, self.kind, self.end, self.label = attribute, kind, end, label


class Homes:
    """The forest of one shape. `children` keep the side on which they hang."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        self.order: list[int] = []
        self.parents: dict[int, int] = {}
        self.children: dict[int, list[tuple[EdgeKind, int]]] = {}
        self.near: dict[int, set[int]] = {}
        self._known: set[int] = set()
        self._first: set[int] = set()

    def see(
        self, numbers: Iterable[int], heap: Mapping[int, HeapObject], classes: NodeClasses
    ) -> None:
        """What is new or changed at one step; those reached from others are settled by them."""
        new = [number for number in numbers if node_class(number, heap, classes, self.shape)]
        targets = {end for number in new for _, end in self._ends(number, heap, classes)}
        for number in [*(one for one in new if one not in targets), *new]:
            self._settle(number, heap, classes)
        self._first = self._first or set(self._known)

    def roots(self) -> Iterator[int]:
        """In the order of the first node of each tree: a dummy takes the place of its list."""
        return iter(dict.fromkeys(self._root(number) for number in self.order))

    def _root(self, number: int) -> int:
        while number in self.parents:
            number = self.parents[number]
        return number

    def first(self, count: int) -> "Homes":
        """The same forest without the nodes that were seen later."""
        if len(self.order) <= count:
            return self
        kept = set(self.order[:count])
        fewer = Homes(self.shape)
        fewer.order = self.order[:count]
        for number in fewer.order:
            fewer.children[number] = list(self._kept_below(number, kept))
            fewer.parents |= {one: number for _, one in fewer.children[number]}
            fewer.near[number] = self.near.get(number, set()) & kept
        return fewer

    def _kept_below(self, number: int, kept: Set[int]) -> Iterator[tuple[EdgeKind, int]]:
        """What hangs under a node that is left out hangs under the next one above it."""
        waiting = list(reversed(self.children.get(number, ())))
        while waiting:
            side, one = waiting.pop()
            if one in kept:
                yield side, one
            else:
                waiting += reversed(self.children.get(one, ()))

    def _settle(self, start: int, heap: Mapping[int, HeapObject], classes: NodeClasses) -> None:
        waiting = [start]
        while waiting:
            number = waiting.pop()
            if number not in self._known:
                self._known.add(number)
                self.order.append(number)
            ends = list(self._ends(number, heap, classes))
            fresh = [end for _, end in ends if end not in self._known]
            for kind, end in ends:
                self.near.setdefault(number, set()).add(end)
                self.near.setdefault(end, set()).add(number)
                if kind not in _NO_HOME and self._may_hang(end, number):
                    self.parents[end] = number
                    self.children.setdefault(number, []).append((kind, end))
                    self._put_between(end, heap, classes)
            self._put_between(number, heap, classes)
            waiting.extend(reversed(fresh))

    def _put_between(
        self, number: int, heap: Mapping[int, HeapObject], classes: NodeClasses
    ) -> None:
        """Where both hang under one node of a list, and the new one leads on to the other."""
        above = self.parents.get(number)
        if self.shape is not Shape.LINKED_LIST or above is None or number in self._first:
            return
        for kind, end in self._ends(number, heap, classes):
            if kind not in _NO_HOME and end != number and self.parents.get(end) == above:
                hung = [child for child in self.children[above] if child[1] != number]
                place = [child for _, child in hung].index(end)
                self.children[above] = [*hung[:place], (kind, number), *hung[place + 1 :]]
                self.children.setdefault(number, []).insert(0, (kind, end))
                self.parents[end] = number

    def _may_hang(self, end: int, number: int) -> bool:
        if end in self.parents or self._is_above(end, number):
            return False
        # What was there from the start stays where it was; only a new node, such as a dummy
        # before the head, is put in front of it.
        return not (end in self._first and number in self._first)

    def _is_above(self, one: int, other: int) -> bool:
        above: int | None = other
        while above is not None:
            if above == one:
                return True
            above = self.parents.get(above)
        return False

    def _ends(
        self, number: int, heap: Mapping[int, HeapObject], classes: NodeClasses
    ) -> Iterator[tuple[EdgeKind, int]]:
        for link in links_of(number, heap, classes):
            if link.end is not None and node_class(link.end, heap, classes, self.shape):
                yield link.kind, link.end


def node_class(
    number: int, heap: Mapping[int, HeapObject], classes: NodeClasses, shape: Shape
) -> NodeClass | None:
    found = heap.get(number)
    kind = classes.get(found.cls) if isinstance(found, Instance) else None
    return kind if kind is not None and kind.shape is shape else None


def links_of(number: int, heap: Mapping[int, HeapObject], classes: NodeClasses) -> Iterator[Link]:
    """The links of a node, None where one leads nowhere."""
    found = heap.get(number)
    if not isinstance(found, Instance) or found.cls not in classes:
        return
    for attribute, kind in classes[found.cls].links.items():
        value: Value = found.attributes.get(attribute)
        if value is None:
            if attribute in found.attributes:
                yield Link(attribute, kind, None)
        elif isinstance(value, Ref):
            inner = heap.get(value.number)
            if isinstance(inner, Instance):
                yield Link(attribute, kind, value.number)
            for label, item in linked_values(inner):
                if isinstance(item, Ref):
                    yield Link(attribute, kind, item.number, label)
