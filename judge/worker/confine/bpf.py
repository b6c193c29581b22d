"""A compiler from a table of system calls to a seccomp filter in classic BPF.

The table maps the first number of each range to what happens from there on. It becomes a
balanced tree of comparisons, so a filter of a hundred calls takes eight steps. The invariant:
a node sees only numbers of its own ranges, hence a leaf needs no comparison of its own.
Source: the kernel's userspace-api/seccomp_filter and networking/filter.
"""

import struct
from typing import NamedTuple, TypeAlias

ALLOW = 0x7FFF0000
KILL = 0x80000000
_ERRNO = 0x00050000

_LOAD, _AND, _IF_EQUAL, _IF_AT_LEAST, _RETURN = 0x20, 0x54, 0x15, 0x35, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16

Instruction: TypeAlias = tuple[int, int, int, int]
"""code, jump if true, jump if false, operand."""


# Named tuples, since a slotted dataclass costs the zygote half a millisecond more to define.
class OneOf(NamedTuple):
    """A test: the masked half of an argument has one of the values. Never a pointer's target,
    which another thread could change after the test."""

    argument: int
    values: tuple[int, ...]
    mask: int = 0xFFFFFFFF
    high_half: bool = False


class Rule(NamedTuple):
    """Allowed when all tests hold, else it gives `otherwise`."""

    tests: tuple[OneOf, ...]
    otherwise: int


Action: TypeAlias = "int | Rule"


def refuse(code: int) -> int:
    return _ERRNO | code


def compile_filter(architecture: int, table: dict[int, Action]) -> bytes:
    """`table` must have an entry for 0. A foreign architecture is killed: its numbers differ."""
    ranges = _merged(sorted(table.items()))
    program = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_IF_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, KILL),
        (_LOAD, 0, 0, _NUMBER),
        *_tree(ranges),
    ]
    return b"".join(struct.pack("<HBBI", *instruction) for instruction in program)


def _merged(ranges: list[tuple[int, Action]]) -> list[tuple[int, Action]]:
    kept = ranges[:1]
    for start, action in ranges[1:]:
        if action != kept[-1][1]:
            kept.append((start, action))
    return kept


def _tree(ranges: list[tuple[int, Action]]) -> list[Instruction]:
    if len(ranges) == 1:
        return _leaf(ranges[0][1])
    middle = len(ranges) // 2
    below, above = _tree(ranges[:middle]), _tree(ranges[middle:])
    # A jump is one byte, so packing fails loudly should a half grow past 255.
    return [(_IF_AT_LEAST, len(below), 0, ranges[middle][0]), *below, *above]


def _leaf(action: Action) -> list[Instruction]:
    if isinstance(action, int):
        return [(_RETURN, 0, 0, action)]
    block = [(_RETURN, 0, 0, ALLOW), (_RETURN, 0, 0, action.otherwise)]
    for test in reversed(action.tests):
        block = [*_test(test, refusal=len(block) - 1), *block]
    return block


def _test(test: OneOf, refusal: int) -> list[Instruction]:
    """Falls through when it holds, else jumps over `refusal` instructions more."""
    offset = _ARGUMENTS + 8 * test.argument + 4 * test.high_half
    count = len(test.values)
    compare = [
        (_IF_EQUAL, count - 1 - place, refusal if place == count - 1 else 0, value)
        for place, value in enumerate(test.values)
    ]
    mask = [] if test.mask == 0xFFFFFFFF else [(_AND, 0, 0, test.mask)]
    return [(_LOAD, 0, 0, offset), *mask, *compare]
