"""A graph that is kept as a dict or a list of neighbours."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias, final

from judge.playground.layout import Place
from judge.playground.layout_graphs import graph_places
from judge.playground.state import DictObject, HeapObject, Ref, SequenceObject, SetObject, Value
from judge.playground.step import Step
from judge.playground.survey import NODES_AT_MOST
from judge.playground.views import Edge, EdgeKind, Node, NodePointer, NodesView, Shape
from judge.playground.visible import Seen

Label: TypeAlias = tuple[type, Value]
"""A node's own value with its type: True is not 1."""


class Arrow(NamedTuple):
    start: Label
    end: Label
    weight: Value


@final
class Plan:
    """The nodes of one graph variable through a recording, and their places."""

    def __init__(self) -> None:
        self.numbers: dict[Label, int] = {}
        self.places: Mapping[int, Place] = {}
        self._near: dict[int, set[int]] = {}

    def see(self, found: HeapObject | None, heap: Mapping[int, HeapObject], place: int) -> None:
        for label in nodes_of(found):
            self._number(label)
        for arrow in arrows_of(found, heap, place):
            start, end = self._number(arrow.start), self._number(arrow.end)
            self._near.setdefault(start, set()).add(end)
            self._near.setdefault(end, set()).add(start)

    def settle(self) -> None:
        """Fixes the places, of the first nodes if there are too many."""
        order = list(self.numbers.values())[:NODES_AT_MOST]
        kept = set(order)
        near = {number: self._near.get(number, set()) & kept for number in order}
        found = graph_places(order, near)
        self.places = {number: Place(*place) for number, place in found.items()}

    def _number(self, label: Label) -> int:
        return self.numbers.setdefault(label, len(self.numbers))


def graph_view(
    group: Sequence[Seen],
    found: HeapObject,
    plan: Plan,
    place: int,
    keys: Sequence[Seen],
    step: Step,
) -> NodesView:
    """`place` is where the neighbour stands in an entry that is a pair, -1 if it is none.

    `keys` are the variables that hold nodes.
    """
    arrows = dict.fromkeys(arrows_of(found, step.state.heap, place))
    present = dict.fromkeys(nodes_of(found))
    present |= dict.fromkeys(label for arrow in arrows for label in (arrow.start, arrow.end))
    old = _old_arrows(group[0], place, step)
    nodes = tuple(
        Node(number, step.writer.text(label[1]), *plan.places[number])
        for label, number in plan.numbers.items()
        if label in present and number in plan.places
    )
    edges = tuple(
        _edge(arrow, plan, step, is_new=old is not None and arrow not in old) for arrow in arrows
    )
    names = tuple(seen.name for seen in group)
    drawn = tuple(edge for edge in edges if edge.start in plan.places and edge.end in plan.places)
    pointers = tuple(_pointers(keys, plan, present, step))
    hidden = len(present) - len(nodes)
    return NodesView(group[0].name, names, Shape.GRAPH, nodes, drawn, pointers, hidden)


def nodes_of(found: HeapObject | None) -> Iterator[Label]:
    match found:
        case DictObject(pairs=pairs):
            yield from (label_of(key) for key, _ in pairs if _is_label(key))
        case SequenceObject(items=items):
            yield from (label_of(number) for number in range(len(items)))
        case _:
            return


def arrows_of(
    found: HeapObject | None, heap: Mapping[int, HeapObject], place: int
) -> Iterator[Arrow]:
    entries: list[tuple[Value, Value]] = []
    match found:
        case DictObject(pairs=pairs):
            entries = list(pairs)
        case SequenceObject(items=items):
            entries = list(enumerate(items))
        case _:
            pass
    for key, value in entries:
        for neighbour, weight in _neighbours(value, heap, place):
            if _is_label(key) and _is_label(neighbour):
                yield Arrow(label_of(key), label_of(neighbour), weight)


def label_of(value: Value) -> Label:
    return type(value), value


def _is_label(value: Value) -> bool:
    return isinstance(value, str | int | tuple)


def _neighbours(
    value: Value, heap: Mapping[int, HeapObject], place: int
) -> Iterator[tuple[Value, Value]]:
    for item in _items(value, heap):
        parts = _items(item, heap)
        if place < 0 and _is_dict(value, heap):
            yield item[0] if isinstance(item, tuple) else item, None
        elif not 0 <= place < len(parts):
            yield item, None
        else:
            yield parts[place], parts[1 - place] if len(parts) == 2 else None


def _is_dict(value: Value, heap: Mapping[int, HeapObject]) -> bool:
    return isinstance(value, Ref) and isinstance(heap.get(value.number), DictObject)


def _items(value: Value, heap: Mapping[int, HeapObject]) -> tuple[Value, ...]:
    found = heap.get(value.number) if isinstance(value, Ref) else value
    match found:
        case SequenceObject(items=items) | SetObject(items=items):
            return items
        case DictObject(pairs=pairs):
            return pairs
        case tuple():
            return found
        case _:
            return ()


def _old_arrows(seen: Seen, place: int, step: Step) -> set[Arrow] | None:
    if step.before is None:
        return None
    return set(arrows_of(step.old_object(seen), step.before.heap, place))


def _edge(arrow: Arrow, plan: Plan, step: Step, *, is_new: bool) -> Edge:
    label = "" if arrow.weight is None else step.writer.text(arrow.weight, 8)
    start, end = plan.numbers.get(arrow.start, -1), plan.numbers.get(arrow.end, -1)
    return Edge(start, end, EdgeKind.LINK, is_new, label)


def _pointers(
    keys: Sequence[Seen], plan: Plan, present: Mapping[Label, None], step: Step
) -> Iterator[NodePointer]:
    for seen in keys:
        if _is_label(seen.value) and label_of(seen.value) in present:
            number = plan.numbers[label_of(seen.value)]
            if number in plan.places:
                yield NodePointer(seen.name, number, step.is_changed(seen))
