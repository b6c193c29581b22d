"""A trace is written by an untrusted process: any lines at all give states that hold together."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.playground.state import (
    DictObject,
    Frame,
    Happening,
    HeapObject,
    Instance,
    Opaque,
    Ref,
    SequenceKind,
    SequenceObject,
    SetObject,
    State,
    Value,
)
from judge.playground.trace import ReadTrace, read_trace
from judge.playground.trace_reader import Bounds

BOUNDS = Bounds(lines=20, calls=3)
BEGIN = [1, 0, {"nums": [0]}, {"0": ["L", 0, 3, 1]}, {"e": "c", "f": "f"}]


def read(*lines: Any) -> ReadTrace:
    return read_trace([json.dumps(line).encode() for line in lines], BOUNDS)


def test_deltas_become_whole_states() -> None:
    trace = read(
        BEGIN,
        [2, 0, {"i": 0}],
        [3, 0, {"pair": ["t", 1, "x"], "big": ["f", "inf"]}, {"0": {"1": 5}}],
        [4, 0, {"node": [1]}, {"1": ["O", ["Node", "val"], ["..", "<object>"]], "0": ["+", [1]]}],
        [5, 0, {}, {}, {"e": "r", "v": [0], "g": [[0, "node"]]}],
    )

    assert trace.end is None
    last = trace.states[-1]
    assert last == State(
        step=4,
        happening=Happening.RETURN,
        frames=(
            Frame(0, "f", None, 5, {"nums": Ref(0), "i": 0, "pair": (1, "x"), "big": float("inf")}),
        ),
        heap={
            0: SequenceObject(SequenceKind.LIST, (3, 5, Ref(1))),
            1: Instance("Node", {"val": Opaque("<object>")}),
        },
        value=Ref(0),
    )
    assert trace.states[0].heap == {0: SequenceObject(SequenceKind.LIST, (3, 1))}


def test_what_a_step_leaves_alone_is_the_same_object_in_both_states() -> None:
    first, second, third = read(BEGIN, [2, 0], [3, 0, {}, {"0": ["-", 1]}]).states

    assert second.heap is first.heap
    assert third.frames[0].variables is first.frames[0].variables


def test_the_module_has_variables_of_its_own() -> None:
    memo = {"o": {"-1": {"memo": [1], "best": 3}}}

    trace = read(BEGIN, [2, 0, {}, {"1": ["D", 0]}, memo], [3, 0, {}, {}, {"g": [[-1, "best"]]}])

    assert [state.module for state in trace.states] == [
        {},
        {"memo": Ref(1), "best": 3},
        {"memo": Ref(1)},
    ]
    assert trace.states[-1].heap[1] == DictObject(())


def test_what_can_no_longer_be_reached_is_gone() -> None:
    trace = read(BEGIN, [2, 0, {"nums": None}])

    assert trace.states[-1].heap == {}


@pytest.mark.parametrize(
    "line",
    [
        [2, 0, {"a": [7]}],  # no such object
        [2, 0, {}, {"0": ["+", [7]]}],
        [2, 0, {}, {"7": ["+", 1]}],  # a change of an unknown object
        [2, 0, {}, {"0": ["-", 3]}],
        [2, 0, {}, {"0": {"2": 1}}],
        [2, 0, {}, {"0": {"-1": 1}}],
        [2, 0, {}, {"0": ["D", 0, 1]}],  # a key without a value
        [2, 0, {}, {"0": ["L", -1]}],
        [2, 0, {}, {"0": ["L", 0, *range(65)]}],
        [2, 0, {}, {"0": ["O", ["C", "a"]]}],
        [2, 0, {}, {"0": ["O", []]}],
        [2, 0, {}, {"x": ["L", 0]}],
        [2, 0, {"a": ["t", [0]]}],  # a reference where none may be
        [2, 0, {"a": ["t", ["t", ["t", ["t"]]]]}],
        [2, 0, {"a": ["f", "1"]}],
        [2, 0, {"a": {}}],
        [2, 0, {"a": "x" * 401}],
        [2, 0, {"a": 1 << 300}],
        [2, 0, {"a" * 101: 1}],
        [2, 0, {str(number): 1 for number in range(501)}],
        [21, 0],  # behind the end of the source
        [-1, 0],
        [True, 0],
        [2, 1],  # no such call
        [2, 2, {}, {}, {"e": "c", "f": "g"}],  # a number left out
        [2, 1, {}, {}, {"e": "c", "f": "g", "p": 5}],
        [2, 1, {}, {}, {"e": "c"}],
        [2, 0, {}, {}, {"e": "n", "p": 0}],  # its own caller
        [2, 0, {}, {}, {"e": ["c"]}],
        [2, 0, {}, {}, {"k": 3}],
        [2, 0, {}, {}, {"m": -1}],
        [2, 0, {}, {}, {"t": "x" * 401}],
        [2, 0, {}, {}, {"o": {"5": {}}}],
        [2, -1, {"a": 1}],  # the module runs no line
        [2, 0, {}, {}, {"e": "n", "p": -1}],
        [2, 0, {}, {}, {"g": [[0]]}],
        [2],
        [2, 0, [], {}, {}],
        {"end": "return"},
        "end",
        ["end", "of the world"],
    ],
)
def test_what_cannot_be_believed_ends_the_trace(line: Any) -> None:
    trace = read(BEGIN, line, [3, 0])

    assert (len(trace.states), trace.end) == (1, "stopped")


@pytest.mark.parametrize("line", [b"", b"[2,0", b"[1e999,0]", b'[2,0,{"a":NaN}]', b"[" * 99_999])
def test_what_is_no_json_ends_the_trace(line: bytes) -> None:
    trace = read_trace([json.dumps(BEGIN).encode(), line], BOUNDS)

    assert (len(trace.states), trace.end) == (1, "stopped")


def test_the_end_is_the_recorders_word_for_it() -> None:
    assert read(BEGIN, ["end", "size-limit"], [2, 0]).end == "size-limit"


def test_no_trace_is_longer_than_a_thousand_steps() -> None:
    trace = read(BEGIN, *([2, 0] for _ in range(2_000)))

    assert (len(trace.states), trace.end) == (1_000, "step-limit")


def values() -> st.SearchStrategy[Any]:
    numbers = st.integers(-1, 4)
    leaves = st.one_of(st.none(), st.booleans(), numbers, st.floats(), st.text(max_size=3))
    tagged = st.tuples(st.sampled_from(["t", "..", "f", "L", "D", "O", "+", "-", "<"]), leaves)
    return st.one_of(leaves, st.tuples(numbers), tagged, st.tuples(st.just("t"), tagged))


def objects() -> st.SearchStrategy[Any]:
    rows = st.builds(
        lambda kind, hidden, parts: [kind, hidden, *parts],
        st.sampled_from("LQTSD"),
        st.integers(-1, 2),
        st.lists(values(), max_size=4),
    )
    instances = st.builds(
        lambda names, parts: ["O", ["C", *names], *parts],
        st.lists(st.sampled_from("ab"), max_size=2),
        st.lists(values(), max_size=2),
    )
    cells = st.dictionaries(st.integers(-1, 4).map(str), values(), max_size=2)
    grown = st.lists(values(), max_size=2).map(lambda parts: ["+", *parts])
    shrunk = st.tuples(st.sampled_from("-<"), st.integers(-1, 3))
    return st.one_of(rows, instances, cells, grown, shrunk, values())


def extras() -> st.SearchStrategy[Any]:
    variables = st.dictionaries(st.sampled_from("ab"), values(), max_size=2)
    known = {
        "e": st.sampled_from("cnryxq"),
        "f": st.text(max_size=3),
        "p": st.one_of(st.none(), st.integers(-1, 3)),
        "v": values(),
        "t": st.text(max_size=3),
        "k": st.integers(-1, 3),
        "m": st.integers(-1, 3),
        "o": st.dictionaries(st.integers(-1, 3).map(str), variables, max_size=2),
        "g": st.lists(st.tuples(st.integers(-1, 3), st.sampled_from("ab")), max_size=2),
    }
    return st.fixed_dictionaries({}, optional=known)


def lines() -> st.SearchStrategy[Any]:
    numbers = st.integers(0, 3)
    variables = st.dictionaries(st.sampled_from("ab"), values(), max_size=2)
    heap = st.dictionaries(numbers.map(str), objects(), max_size=3)
    whole = st.tuples(st.integers(0, 21), numbers, variables, heap, extras())
    calls = st.builds(
        lambda number, caller, given, found: [
            1,
            number,
            given,
            found,
            {"e": "c", "f": "f"} | ({} if caller is None else {"p": caller}),
        ],
        numbers,
        st.one_of(st.none(), numbers),
        variables,
        heap,
    )
    return st.one_of(whole, calls, values())


@given(st.lists(lines(), max_size=8))
def test_whatever_the_lines_say_the_states_hold_together(said: list[Any]) -> None:
    trace = read(BEGIN, *said)

    assert trace.states
    for state in trace.states:
        assert_sound(state)


@given(st.lists(st.one_of(st.binary(max_size=60), lines().map(lambda it: json.dumps(it).encode()))))
def test_no_bytes_are_more_than_a_torn_trace(said: list[bytes]) -> None:
    trace = read_trace(said, BOUNDS)

    assert len(trace.states) <= len(said)


def assert_sound(state: State) -> None:
    """Nothing leads nowhere, each call was made by the one before it, all in its bounds."""
    callers = [None, *(frame.number for frame in state.frames)]
    assert [frame.parent for frame in state.frames] == callers[:-1]
    assert 1 <= state.line <= BOUNDS.lines
    assert 0 <= state.call < BOUNDS.calls
    roots = [value for frame in state.frames for value in frame.variables.values()]
    roots += state.module.values()
    reached: set[int] = set()
    waiting = [*references([*roots, state.value])]
    while waiting:
        number = waiting.pop()
        if number not in reached:
            reached.add(number)
            waiting += references(parts_of(state.heap[number]))
    assert reached == set(state.heap)


def references(values: list[Value]) -> Iterator[int]:
    return (value.number for value in values if isinstance(value, Ref))


def parts_of(found: HeapObject) -> list[Value]:
    match found:
        case SequenceObject(items=items) | SetObject(items=items):
            return [*items]
        case DictObject(pairs=pairs):
            return [part for pair in pairs for part in pair]
        case Instance(attributes=attributes):
            return [*attributes.values()]
