"""What must be known of a whole recording before its first step can be drawn."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import final

from judge.playground.homes import Homes
from judge.playground.layout import Places, places
from judge.playground.node_classes import (
    ClassSurvey,
    NodeClasses,
    changed_objects,
)
from judge.playground.state import HeapObject, Instance, Ref, State
from judge.playground.views import Shape

NODES_AT_MOST = 40


@final
@dataclass(frozen=True, slots=True)
class Survey:
    """Node classes, and the places of nodes: of the first ones, if there are too many."""

    classes: NodeClasses
    places: Mapping[Shape, Places]
    totals: Mapping[Shape, int]


def survey(states: Sequence[State]) -> Survey:
    changes = list(_changes(states))
    gathered = ClassSurvey()
    for heap, numbers in changes:
        for number in numbers:
            gathered.see(number, heap[number], heap)
    classes = gathered.classes()
    shapes = dict.fromkeys(found.shape for found in classes.values())
    found, totals = {}, {}
    for shape in shapes:
        homes = Homes(shape)
        for heap, numbers in changes:
            homes.see(numbers, heap, classes)
        found[shape] = places(homes.first(NODES_AT_MOST))
        totals[shape] = len(homes.order)
    return Survey(classes, found, totals)


def _changes(
    states: Sequence[State],
) -> Iterator[tuple[Mapping[int, HeapObject], list[int]]]:
    """Each step's new and changed objects; whoever holds a changed list counts as changed."""
    before: Mapping[int, HeapObject] = {}
    holders: dict[int, int] = {}
    for state in states:
        numbers = list(changed_objects(state.heap, before))
        for number in numbers:
            found = state.heap[number]
            if isinstance(found, Instance):
                for value in found.attributes.values():
                    if isinstance(value, Ref):
                        holders[value.number] = number
        held = [holders[number] for number in numbers if number in holders]
        numbers += [number for number in dict.fromkeys(held) if number in state.heap]
        if numbers:
            yield state.heap, list(dict.fromkeys(numbers))
        before = state.heap
