"""The compiled filter decides as the table says, whatever the table."""

import struct

from hypothesis import given
from hypothesis import strategies as st

from judge.worker.confine.bpf import ALLOW, KILL, Action, OneOf, Rule, compile_filter, refuse

HERE = 0xC000003E
WORD = st.integers(0, 2**64 - 1)
HALF = st.integers(0, 2**32 - 1)
SMALL = st.integers(0, 3)

tests = st.builds(
    OneOf,
    st.integers(0, 5),
    st.lists(SMALL, min_size=1, max_size=4).map(tuple),
    mask=st.sampled_from([0xFFFFFFFF, 1, 2, 3]),
    high_half=st.booleans(),
)
codes = st.integers(1, 100).map(refuse)
rules = st.builds(Rule, st.lists(tests, min_size=1, max_size=3).map(tuple), codes)
actions: st.SearchStrategy[Action] = st.one_of(st.just(ALLOW), codes, rules)
tables = st.dictionaries(st.integers(0, 40), actions, max_size=20).map(
    lambda table: {0: refuse(1), **table}
)
arguments = st.lists(st.one_of(SMALL, WORD, SMALL.map(lambda n: n << 32)), min_size=6, max_size=6)


@given(tables, st.one_of(st.integers(0, 45), HALF), arguments)
def test_a_filter_decides_as_its_table_says(
    table: dict[int, Action], number: int, words: list[int]
) -> None:
    program = compile_filter(HERE, table)

    decided = decide(program, HERE, number, words)

    assert decided == wanted(table[max(start for start in table if start <= number)], words)


@given(tables, HALF.filter(lambda architecture: architecture != HERE))
def test_another_architecture_is_killed_whatever_the_call(
    table: dict[int, Action], architecture: int
) -> None:
    assert decide(compile_filter(HERE, table), architecture, 0, [0] * 6) == KILL


def wanted(action: Action, words: list[int]) -> int:
    if isinstance(action, int):
        return action
    return ALLOW if all(holds(test, words) for test in action.tests) else action.otherwise


def holds(test: OneOf, words: list[int]) -> bool:
    half = words[test.argument] >> 32 if test.high_half else words[test.argument] & 0xFFFFFFFF
    return half & test.mask in test.values


def decide(program: bytes, architecture: int, number: int, words: list[int]) -> int:
    """What the kernel does with a program: an interpreter for the five instructions we emit."""
    data = struct.pack("<IIQ6Q", number, architecture, 0, *words)
    instructions = list(struct.iter_unpack("<HBBI", program))
    place = accumulator = 0
    while True:
        code, if_true, if_false, operand = instructions[place]
        place += 1
        match code:
            case 0x20:
                (accumulator,) = struct.unpack_from("<I", data, operand)
            case 0x54:
                accumulator &= operand
            case 0x15:
                place += if_true if accumulator == operand else if_false
            case 0x35:
                place += if_true if accumulator >= operand else if_false
            case 0x06:
                return int(operand)
            case _:
                raise AssertionError(f"unknown instruction {code:#x}")
