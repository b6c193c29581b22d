"""Calls aimed at both ends, at the size, just beyond it and just before the beginning."""

from random import Random

MOST_CALLS = 40_000
MOST = 1000


def inputs(draw):
    top = draw.choice([9, MOST])
    values = draw.integers(0, top, size=(0, draw.choice([0, 4])))
    made = [["MyLinkedList"], *(["add_at_tail", value] for value in values)]
    size = len(values)

    def step():
        nonlocal size
        for _ in range(draw.integer(1, 3)):
            made.append(_change(draw, size, top))
            size = _size_after(made[-1], size)
        made.extend(["get", _position(draw, size)] for _ in range(draw.integer(0, 2)))

    draw.list(step, 0, 8)
    if draw.integer(0, 3):
        made.extend(["get", index] for index in range(size + 1))
    return {"calls": made}


def sized(n, seed):
    """All values are appended, and then the first one is taken out until none is left."""
    calls = min(n, MOST_CALLS)
    values = Random(seed).choices(range(MOST + 1), k=calls - calls // 2)
    appended = [["add_at_tail", value] for value in values]
    deleted = [["delete_at_index", 0] for _ in range(calls // 2)]
    return {"calls": [["MyLinkedList"], *appended, *deleted]}


def _change(draw, size, top):
    match draw.choice(["add_at_tail", "delete_last", "add_at_head", "delete", "insert"]):
        case "delete_last":  # a tail that is out of date shows when something is appended to it
            return ["delete_at_index", max(0, size - 1)]
        case "delete":
            return ["delete_at_index", max(0, _position(draw, size))]
        case "insert":
            return ["add_at_index", max(0, _position(draw, size)), draw.integer(0, top)]
        case name:
            return [name, draw.integer(0, top)]


def _position(draw, size):
    """One of the places where a mistake shows, or any."""
    return draw.choice([0, size - 1, size, size + 1, -1, draw.integer(0, size)])


def _size_after(call, size):
    match call:
        case ["add_at_index", index, _]:
            return size + (index <= size)
        case ["delete_at_index", index]:
            return size - (index < size)
        case _:
            return size + 1
