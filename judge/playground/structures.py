"""Linked lists, trees and graphs made of nodes: what is alive at a step, at its fixed place."""

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import TypeAlias

from judge.playground.homes import links_of, node_class
from judge.playground.state import (
    HeapObject,
    Instance,
)
from judge.playground.step import Step
from judge.playground.survey import Survey
from judge.playground.views import Edge, EdgeKind, Node, NodePointer, NodesView, Shape

_Drawn: TypeAlias = tuple[Node, tuple[Edge, ...]]


class Structures:
    """Draws the nodes of each shape. A heap holds only what a live variable leads to."""

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._still: dict[int, tuple[HeapObject, _Drawn]] = {}

    def view(self, shape: Shape, pointers: Sequence[NodePointer], step: Step) -> NodesView | None:
        """None if no node of the shape is alive."""
        heap = step.state.heap
        places = self._survey.places[shape]
        alive = [number for number in places if self._is_node(number, shape, heap)]
        if not alive:
            return None
        drawn = [self._drawn(number, shape, step) for number in alive]
        nodes = tuple(node for node, _ in drawn)
        edges = tuple(edge for _, links in drawn for edge in links)
        kept = tuple(one for one in pointers if one.node is None or one.node in places)
        return NodesView(
            f"nodes of a {shape}", (), shape, nodes, edges, kept, self._hidden(shape, heap)
        )

    def _is_node(self, number: int, shape: Shape, heap: Mapping[int, HeapObject]) -> bool:
        return node_class(number, heap, self._survey.classes, shape) is not None

    def _drawn(self, number: int, shape: Shape, step: Step) -> _Drawn:
        """What a step leaves as it is, is drawn once; a list of neighbours may change by itself."""
        found = step.state.heap[number]
        is_still = step.before is None or step.before.heap.get(number) is found
        known = self._still.get(number)
        if is_still and known is not None and known[0] is found:
            return known[1]
        drawn = self._node(number, shape, step), tuple(self._edges(number, shape, step))
        if is_still and not self._has_containers(found):
            self._still[number] = found, drawn
        return drawn

    def _has_containers(self, found: HeapObject) -> bool:
        if not isinstance(found, Instance):
            return False
        links = self._survey.classes[found.cls].links
        return EdgeKind.LINK in links.values()

    def _node(self, number: int, shape: Shape, step: Step) -> Node:
        column, row = self._survey.places[shape][number]
        found = step.state.heap[number]
        old = step.before.heap.get(number) if step.before is not None else found
        text = step.writer.content(found) if isinstance(found, Instance) else ""
        is_changed = found is not old and (
            not isinstance(old, Instance) or step.old_writer.content(old) != text
        )
        return Node(number, text, column, row, is_changed)

    def _edges(self, number: int, shape: Shape, step: Step) -> Iterator[Edge]:
        heap = step.state.heap
        places = self._survey.places[shape]
        before = self._old_links(number, step)
        for link in links_of(number, heap, self._survey.classes):
            if link.end is None and link.kind is not EdgeKind.NEXT:
                continue
            if link.end is None or (link.end in places and self._is_node(link.end, shape, heap)):
                is_changed = (link.attribute, link.label, link.end) not in before
                changed = step.before is not None and is_changed
                yield Edge(number, link.end, link.kind, changed, link.label)

    def _old_links(self, number: int, step: Step) -> Set[tuple[str, str, int | None]]:
        if step.before is None:
            return frozenset()
        old = links_of(number, step.before.heap, self._survey.classes)
        return {(link.attribute, link.label, link.end) for link in old}

    def _hidden(self, shape: Shape, heap: Mapping[int, HeapObject]) -> int:
        places = self._survey.places[shape]
        if self._survey.totals[shape] == len(places):
            return 0
        return sum(
            number not in places
            and node_class(number, heap, self._survey.classes, shape) is not None
            for number in heap
        )
