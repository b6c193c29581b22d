"""What the variables of a submission are for: indices, stacks, queues, heaps, grids, graphs.

Inferred from the syntax tree, never by running it. It names what a variable is *used* as;
whether it holds such a thing at a step (an int, within -1 to the length, of a list) is looked
up in the recording, so that a mistake here draws nothing wrong.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import final

from msgspec import Struct

from judge.playground.scopes import Scope, Variable


@final
class Axis(StrEnum):
    """Along a list, or a grid's rows; across: a grid's columns."""

    ALONG = "along"
    ACROSS = "across"


@final
class Index(Struct, frozen=True):
    """`pointer + offset` is used as a place in `base`: in some loops only, or everywhere."""

    pointer: Variable
    base: Variable
    axis: Axis = Axis.ALONG
    offset: int = 0
    loops: tuple[tuple[int, int], ...] = ()
    """The first and the last line of each; none means everywhere."""

    def is_used_at(self, line: int) -> bool:
        return not self.loops or any(first <= line <= last for first, last in self.loops)


@final
class Kind(StrEnum):
    STACK = "stack"
    QUEUE = "queue"
    DEQUE = "deque"
    HEAP = "heap"
    GRID = "grid"
    GRAPH = "graph"
    MEMO = "memo"


@final
class Cursor(Struct, frozen=True):
    """`for name in base:` on one line, whose place nobody keeps.

    `body` are the lines, first and last, of what is repeated.
    """

    line: int
    body: tuple[int, int]
    name: str
    variable: Variable | None
    base: Variable
    backwards: bool = False
    start: int = 0
    """Where the loop begins: 1 in `for x in nums[1:]`, which goes through a copy."""


@final
class GraphKey(Struct, frozen=True):
    """`pointer` holds a node of the graph `base`."""

    pointer: Variable
    base: Variable


@final
class Roles(Struct, frozen=True):
    scopes: tuple[Scope, ...] = ()
    indices: tuple[Index, ...] = ()
    kinds: Mapping[Variable, Kind] = {}
    cursors: Mapping[str, tuple[Cursor, ...]] = {}
    """By the owner of the loop."""
    graph_keys: tuple[GraphKey, ...] = ()
    neighbour_places: Mapping[Variable, int] = {}
    """Where a neighbour stands in an entry that is a pair, as with weights; -1 if it is none."""
