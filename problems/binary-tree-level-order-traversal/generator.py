"""Small trees come from the constraints; the large one is deep on the left, bushy on the right."""

from collections import deque
from random import Random

from judge.problem.trees import trimmed


def sized(n, seed):
    """A chain of left children, and all other nodes near the top in a full right subtree.

    Who starts at the root again for each level of the chain meets the bush every time.
    """
    random = Random(seed)
    depth = min(n // 5, 9_999)
    right_size = n - 1 - depth
    root = []
    parts = deque([("root", 0)])
    while parts:
        part, number = parts.popleft()
        root.append(None if part == "gap" else random.randint(-1000, 1000))
        if part == "root":
            parts += [_chain(1, depth), _bush(0, right_size)]
        elif part == "chain":
            parts += [_chain(number + 1, depth), ("gap", 0)]
        elif part == "bush":
            parts += [_bush(2 * number + 1, right_size), _bush(2 * number + 2, right_size)]
    return {"root": trimmed(root)}


def _chain(number, last):
    return ("chain", number) if number <= last else ("gap", 0)


def _bush(number, size):
    return ("bush", number) if number < size else ("gap", 0)
