"""A heapq list as the tree that it stands for."""

from collections.abc import Sequence

from judge.playground.layout_trees import heap_place
from judge.playground.views import Cell, Edge, EdgeKind, Node, NodesView, Shape
from judge.playground.visible import Seen

HEAP_AT_MOST = 15


def heap_view(group: Sequence[Seen], cells: tuple[Cell, ...], most: int) -> NodesView:
    """`most` is the largest size in the recording, which fixes the places."""
    levels = max(most, 1).bit_length()
    nodes = []
    for index, cell in enumerate(cells):
        column, row = heap_place(index, levels)
        nodes.append(Node(index, cell.text, column, row, cell.changed))
    edges = tuple(
        Edge((index - 1) // 2, index, EdgeKind.LEFT if index % 2 else EdgeKind.RIGHT)
        for index in range(1, len(cells))
    )
    names = tuple(seen.name for seen in group)
    return NodesView(group[0].name, names, Shape.HEAP, tuple(nodes), edges)
