"""Which classes of a recording are nodes, and by which attributes they are linked.

Told by what the attributes hold through the whole recording, whatever the class is called:
a link leads to an instance of the same class, or is None under a well-known name.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias, final

from msgspec import Struct

from judge.playground.state import (
    DictObject,
    HeapObject,
    Instance,
    Ref,
    SequenceObject,
    SetObject,
    Value,
)
from judge.playground.views import EdgeKind, Shape

_KINDS = {
    "next": EdgeKind.NEXT,
    "nxt": EdgeKind.NEXT,
    "next_node": EdgeKind.NEXT,
    "prev": EdgeKind.PREV,
    "pre": EdgeKind.PREV,
    "previous": EdgeKind.PREV,
    "random": EdgeKind.RANDOM,
    "left": EdgeKind.LEFT,
    "right": EdgeKind.RIGHT,
}
_CHILDREN = {"children", "child"}
_UPWARDS = {"parent", "up", "owner"}


@final
class NodeClass(Struct, frozen=True):
    """`links` by attribute, in the order in which they are drawn."""

    shape: Shape
    links: Mapping[str, EdgeKind]


NodeClasses: TypeAlias = Mapping[str, NodeClass]


class ClassSurvey:
    """Gathers what the attributes of each class hold; feed it every new version of an object."""

    def __init__(self) -> None:
        self._attributes: dict[str, dict[str, set[str]]] = {}
        self._holders: dict[int, tuple[str, str]] = {}

    def see(self, number: int, found: HeapObject, heap: Mapping[int, HeapObject]) -> None:
        if isinstance(found, Instance):
            attributes = self._attributes.setdefault(found.cls, {})
            for name, value in found.attributes.items():
                attributes.setdefault(name, set()).add(self._evidence(found.cls, name, value, heap))
        elif number in self._holders:
            cls, name = self._holders[number]
            self._attributes[cls][name].add(_inside(cls, found, heap))

    def classes(self) -> NodeClasses:
        found: dict[str, NodeClass] = {}
        for cls, attributes in self._attributes.items():
            links = {name: kind for name, kind in _links(attributes)}
            if links and _is_node(attributes, links):
                found[cls] = NodeClass(_shape(attributes, links), links)
        return found

    def _evidence(self, cls: str, name: str, value: Value, heap: Mapping[int, HeapObject]) -> str:
        match value:
            case None:
                return "none"
            case Ref(number):
                found = heap.get(number)
                if isinstance(found, Instance):
                    return "same" if found.cls == cls else "other"
                self._holders[number] = (cls, name)
                return "other" if found is None else _inside(cls, found, heap)
            case _:
                return "other"


def linked_values(found: HeapObject | None) -> Iterator[tuple[str, Value]]:
    """What a list, set or dict of links holds, each with the key that names it."""
    match found:
        case SequenceObject(items=items) | SetObject(items=items):
            yield from (("", item) for item in items)
        case DictObject(pairs=pairs):
            yield from ((key if isinstance(key, str) else str(key), item) for key, item in pairs)
        case _:
            return


def _inside(cls: str, found: HeapObject, heap: Mapping[int, HeapObject]) -> str:
    held = [heap.get(value.number) for _, value in linked_values(found) if isinstance(value, Ref)]
    if any(isinstance(one, Instance) and one.cls == cls for one in held):
        return "many"
    return "other" if held else "empty"


def _links(attributes: Mapping[str, set[str]]) -> Iterator[tuple[str, EdgeKind]]:
    for name, evidence in attributes.items():
        if "other" in evidence or name in _UPWARDS:
            continue
        if evidence & {"same", "many"} or name in _KINDS or name in _CHILDREN:
            yield name, EdgeKind.LINK if "many" in evidence else _KINDS.get(name, EdgeKind.LINK)


def _is_node(attributes: Mapping[str, set[str]], links: Mapping[str, EdgeKind]) -> bool:
    """A lone `prev` that is always None may be anything; `left` and `right` together may not."""
    if any(attributes[name] & {"same", "many"} for name in links):
        return True
    kinds = set(links.values())
    has_more = len(attributes) > len(links)
    return has_more and (EdgeKind.NEXT in kinds or {EdgeKind.LEFT, EdgeKind.RIGHT} <= kinds)


def _shape(attributes: Mapping[str, set[str]], links: Mapping[str, EdgeKind]) -> Shape:
    kinds = set(links.values())
    if kinds & {EdgeKind.LEFT, EdgeKind.RIGHT} or _CHILDREN & set(links):
        return Shape.TREE
    if EdgeKind.NEXT in kinds:
        return Shape.LINKED_LIST
    return Shape.GRAPH if any("many" in attributes[name] for name in links) else Shape.LINKED_LIST


def changed_objects(
    heap: Mapping[int, HeapObject], before: Mapping[int, HeapObject]
) -> Iterable[int]:
    """The numbers of what is new or has another content, told by identity."""
    if heap is before:
        return ()
    return [number for number, found in heap.items() if before.get(number) is not found]
