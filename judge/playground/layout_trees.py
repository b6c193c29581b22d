"""Trees: a column for each node, in order from left to right, and a row for each level.

Every node has a column of its own, so no two meet, whatever the program hangs where.
"""

from collections.abc import Iterable, Mapping, Sequence

from judge.playground.views import EdgeKind


def tree_places(
    roots: Iterable[int], children: Mapping[int, Sequence[tuple[EdgeKind, int]]]
) -> dict[int, tuple[int, int]]:
    """Several trees stand side by side."""
    found: dict[int, tuple[int, int]] = {}
    # A walk on a stack of our own: a tree may be a chain of hundreds of nodes.
    waiting = [(root, 0, False) for root in reversed(list(roots))]
    while waiting:
        number, level, is_visited = waiting.pop()
        if is_visited:
            found[number] = (len(found), level)
            continue
        before, after = _sides(children.get(number, ()))
        waiting.extend((child, level + 1, False) for child in reversed(after))
        waiting.append((number, level, True))
        waiting.extend((child, level + 1, False) for child in reversed(before))
    return found


def heap_place(index: int, levels: int) -> tuple[int, int]:
    """The place of a heap's cell in a full tree of so many levels."""
    level = (index + 1).bit_length() - 1
    across = index + 1 - (1 << level)
    step = 1 << (levels - level)
    return across * step + step // 2 - 1, level


def _sides(hung: Sequence[tuple[EdgeKind, int]]) -> tuple[list[int], list[int]]:
    """Children that are neither left nor right stand half on either side."""
    left = [child for kind, child in hung if kind is EdgeKind.LEFT]
    right = [child for kind, child in hung if kind is EdgeKind.RIGHT]
    rest = [child for kind, child in hung if kind not in (EdgeKind.LEFT, EdgeKind.RIGHT)]
    half = len(rest) // 2
    return left + rest[:half], rest[half:] + right
