"""Linked lists: each chain in a row; a second successor begins a row of its own below."""

from collections.abc import Iterable, Mapping, Sequence

from judge.playground.views import EdgeKind


def list_places(
    roots: Iterable[int], children: Mapping[int, Sequence[tuple[EdgeKind, int]]]
) -> dict[int, tuple[int, int]]:
    found: dict[int, tuple[int, int]] = {}
    taken: list[list[tuple[int, int]]] = []  # the stretches of columns in use, by row
    waiting = [(root, 0, 0) for root in reversed(list(roots))]
    while waiting:
        start, column, lowest = waiting.pop()
        chain = _chain(start, children)
        row = _free_row(taken, lowest, column, column + len(chain))
        taken[row].append((column, column + len(chain)))
        for step, number in enumerate(chain):
            found[number] = (column + step, row)
        for step, number in reversed(list(enumerate(chain))):
            branches = children.get(number, ())[1:]
            waiting.extend((child, column + step + 1, row + 1) for _, child in reversed(branches))
    return found


def _chain(start: int, children: Mapping[int, Sequence[tuple[EdgeKind, int]]]) -> list[int]:
    chain = [start]
    while children.get(chain[-1]):
        chain.append(children[chain[-1]][0][1])
    return chain


def _free_row(taken: list[list[tuple[int, int]]], lowest: int, start: int, end: int) -> int:
    row = lowest
    while row < len(taken) and any(start <= last and first <= end for first, last in taken[row]):
        row += 1
    while row >= len(taken):
        taken.append([])
    return row
