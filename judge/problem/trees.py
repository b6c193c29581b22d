"""Binary trees in level order, for the generators, validators and laws of packages.

A tree is the flat list that problem.yaml shows: level by level from left to right, None for
a missing child of a node that is there, and none of those at the end. The children of node
number k (nodes counted from 0, gaps left out) stand at the places 2k + 1 and 2k + 2.

A `checker.py` cannot import this: it runs inside the fence, which shows it nothing of the judge.
"""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from math import inf
from random import Random
from typing import TypeAlias, TypeVar

from judge.problem.draw import Draw

V = TypeVar("V")

Tree: TypeAlias = list[V | None]
Levels: TypeAlias = list[list[V | None]]


def values(root: Sequence[V | None]) -> list[V]:
    """Of all nodes, in level order."""
    return [value for value in root if value is not None]


def trimmed(root: Iterable[V | None]) -> Tree[V]:
    """Without the gaps at the end."""
    tree = list(root)
    while tree and tree[-1] is None:
        tree.pop()
    return tree


def levels(root: Sequence[V | None]) -> Levels[V]:
    """The places of each level from left to right, None for a gap; the last level is all gaps."""
    found: Levels[V] = []
    start, width = 0, 1
    while width:
        level = list(root[start : start + width])
        found.append(level + [None] * (width - len(level)))
        start += width
        width = 2 * len(values(level))
    return found


def flat(levels: Iterable[Iterable[V | None]]) -> Tree[V]:
    """The tree of these levels, each with its gaps written out."""
    return trimmed(value for level in levels for value in level)


def mirrored(root: Sequence[V | None]) -> Tree[V]:
    """Left and right exchanged at every node: each level backwards, its gaps included."""
    return flat(level[::-1] for level in levels(root))


def inorder(root: Sequence[V | None]) -> list[V]:
    """The values in the order left part, node, right part."""
    row = (root[place] for place in inorder_places(root))
    return [value for value in row if value is not None]


def inorder_places(root: Sequence[object]) -> list[int]:
    """The places of the nodes in the order left part, node, right part."""
    nodes = [place for place, value in enumerate(root) if value is not None]
    left_of = {place: 2 * number + 1 for number, place in enumerate(nodes)}
    places: list[int] = []
    waiting: list[int] = []
    place = 0
    while waiting or place in left_of:
        while place in left_of:
            waiting.append(place)
            place = left_of[place]
        place = waiting.pop()
        places.append(place)
        place = left_of[place] + 1
    return places


def first_out_of_order(root: Iterable[float | None]) -> float | None:
    """A value to which the search for it does not lead, or None if this is a search tree."""
    ranges = deque([(-inf, inf)])
    for value in root:
        low, high = ranges.popleft()
        if value is None:
            continue
        if not low < value < high:
            return value
        ranges += [(low, value), (value, high)]
    return None


def with_inorder(row: Sequence[V], place_of_root: Callable[[int, int, int], int]) -> Tree[V]:
    """The tree whose values from left to right are the row; a search tree if the row rises.

    `place_of_root(start, end, level)` picks the root of the part `row[start:end]`.
    """
    root: Tree[V] = []
    parts = deque([(0, len(row), 0)])
    while parts:
        start, end, level = parts.popleft()
        if start == end:
            root.append(None)
            continue
        place = place_of_root(start, end, level)
        root.append(row[place])
        parts += [(start, place, level + 1), (place + 1, end, level + 1)]
    return trimmed(root)


def near_an_end(draw: Draw) -> Callable[[int, int, int], int]:
    """For `with_inorder`: roots close to an end of their part, so that chains are frequent."""

    def place_of_root(start: int, end: int, level: int) -> int:
        offset = draw.integer(0, end - start - 1)
        return start + offset if draw.boolean() else end - 1 - offset

    return place_of_root


def zigzag_chain(row: Sequence[V], random: Random) -> Tree[V]:
    """As deep as it has nodes, each a left or a right child by chance; `row` from the top."""
    root: Tree[V] = list(row[:1])
    for value in row[1:]:
        root += [value, None] if random.random() < 0.5 else [None, value]
    return trimmed(root)


def bush(row: Sequence[V], random: Random) -> Tree[V]:
    """The values in level order, in a tree with a gap here and there."""
    root: Tree[V] = []
    places = 1
    for value in row:
        while places > 1 and random.random() < 0.3:
            root.append(None)
            places -= 1
        root.append(value)
        places += 1
    return root


def chain_into_bush(row: Sequence[V], chain: int, random: Random) -> Tree[V]:
    """A zigzag chain of the first `chain` values that ends in a full tree of the others.

    Whoever looks through all that lies below, anew at each node of the chain, goes through
    the full tree each time.
    """
    root: Tree[V] = list(row[:1])
    for value in row[1:chain]:
        root += [value, None] if random.random() < 0.5 else [None, value]
    return [*root, *row[chain:]]
