"""What is drawn at one step: pure data that every painter (text, SVG, HTML) understands alike.

All inference and layout is done before: a painter only draws. A view keeps its key and its
nodes keep their places through a whole recording, so that nothing jumps.
"""

from enum import StrEnum
from typing import TypeAlias, final

from msgspec import Struct


@final
class Cell(Struct, frozen=True):
    """A value as text; `changed` by the step that led here."""

    text: str
    changed: bool = False


@final
class Pointer(Struct, frozen=True):
    """A named index. -1 and the number of cells are the places before and behind all cells.

    `name` may be an expression of constant offset, such as `i-1`.
    """

    name: str
    index: int
    changed: bool = False


@final
class RowKind(StrEnum):
    LIST = "list"
    STRING = "string"
    TUPLE = "tuple"
    STACK = "stack"
    QUEUE = "queue"
    DEQUE = "deque"
    HEAP = "heap"


@final
class RowView(Struct, frozen=True):
    """Cells in a row: a list, a string, a stack (its top at the right), a queue (its head left)."""

    key: str
    names: tuple[str, ...]
    kind: RowKind
    cells: tuple[Cell, ...]
    pointers: tuple[Pointer, ...] = ()
    hidden: int = 0


@final
class GridView(Struct, frozen=True):
    """Rows of cells; the rows may differ in length. Marks stand beside rows and above columns."""

    key: str
    names: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    row_pointers: tuple[Pointer, ...] = ()
    column_pointers: tuple[Pointer, ...] = ()
    hidden: int = 0


@final
class Shape(StrEnum):
    LINKED_LIST = "linked list"
    TREE = "tree"
    HEAP = "heap"
    GRAPH = "graph"


@final
class Node(Struct, frozen=True):
    """`column` and `row` are places on a plane of unit steps, fixed for the whole recording."""

    number: int
    text: str
    column: float
    row: float
    changed: bool = False


@final
class EdgeKind(StrEnum):
    NEXT = "next"
    PREV = "prev"
    RANDOM = "random"
    LEFT = "left"
    RIGHT = "right"
    LINK = "link"


@final
class Edge(Struct, frozen=True):
    """From one node to another; `end` None is a link to None that is worth drawing.

    `label` is the letter of a trie's edge, a weight; mostly there is none.
    """

    start: int
    end: int | None
    kind: EdgeKind
    changed: bool = False
    label: str = ""


@final
class NodePointer(Struct, frozen=True):
    """A variable that holds a node, or None where it has run off the end."""

    name: str
    node: int | None
    changed: bool = False


@final
class NodesView(Struct, frozen=True):
    """Linked lists, trees, heaps drawn as trees, and graphs."""

    key: str
    names: tuple[str, ...]
    shape: Shape
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    pointers: tuple[NodePointer, ...] = ()
    hidden: int = 0


@final
class TableView(Struct, frozen=True):
    """A dict, a memo table."""

    key: str
    names: tuple[str, ...]
    rows: tuple[tuple[Cell, Cell], ...]
    hidden: int = 0


@final
class SetView(Struct, frozen=True):
    key: str
    names: tuple[str, ...]
    cells: tuple[Cell, ...]
    hidden: int = 0


@final
class ScalarsView(Struct, frozen=True):
    """Plain variables, by name."""

    key: str
    values: tuple[tuple[str, Cell], ...]


@final
class Call(Struct, frozen=True):
    """A call in the tree of calls: `result` once it has returned, `live` while on the stack."""

    number: int
    parent: int | None
    text: str
    result: str | None = None
    live: bool = False
    is_memo_hit: bool = False


@final
class CallsView(Struct, frozen=True):
    """The tree of calls so far, in the order in which they began. The live ones are the stack."""

    key: str
    calls: tuple[Call, ...]
    hidden: int = 0


View: TypeAlias = RowView | GridView | NodesView | TableView | SetView | ScalarsView | CallsView


@final
class Scene(Struct, frozen=True):
    """One step, ready to paint: the line about to run, a sentence on what happened, the views."""

    step: int
    line: int
    sentence: str
    views: tuple[View, ...]


@final
class Film(Struct, frozen=True):
    """A recording as scenes. `title` is the call; `ending` says in words how it ended."""

    title: str
    source: str
    scenes: tuple[Scene, ...]
    ending: str
