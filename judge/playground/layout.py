"""Places of nodes on a plane of unit steps: one for each, no two alike."""

from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

from judge.playground.homes import Homes
from judge.playground.layout_graphs import graph_places
from judge.playground.layout_lists import list_places
from judge.playground.layout_trees import tree_places
from judge.playground.views import Shape


class Place(NamedTuple):
    column: float
    row: float


Places: TypeAlias = Mapping[int, Place]


def places(homes: Homes) -> Places:
    """Of every node of a shape that was ever seen."""
    found: Mapping[int, tuple[float, float]]
    match homes.shape:
        case Shape.TREE:
            found = tree_places(homes.roots(), homes.children)
        case Shape.LINKED_LIST:
            found = list_places(homes.roots(), homes.children)
        case Shape.GRAPH | Shape.HEAP:
            found = graph_places(homes.order, homes.near)
    return {number: Place(*place) for number, place in found.items()}
